map-title = The night map
map-places = Places
map-else = Or
map-area-far = the far side
map-area-river = the river
map-caption = North is up. The one warm point on this side is you, at { $place }. Beyond the river, the town.
map-description-land = A map of the county at night, seen from above, north at the top. The river runs from west to east across the upper third. On its far side lies a town full of warm light. On this side the hills are dark, with hardly a lamp in them.
map-description-here = The one warm point on this side is you. You are at { $place }.
map-description-offers = { $count ->
    [0] You can go nowhere from here just now.
    [one] One way is open: { $places }.
   *[other] { $count } ways are open: { $places }.
} Each is in the list of places.
map-choice-position = { $position } of { $total }
map-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
map-hours = { $rest ->
    [0] { $hours ->
        [one] an hour
       *[other] { $hours } hours
    }
   *[other] { $hours } hr { $rest } min
}
map-walk-one = On foot, in the dark: about { $road }.
map-walk-two = On foot, in the dark: about { $road } by the road, { $stream } along the stream.
map-others = Other places you know
map-walk-here = You are here.
map-walk-up = About { $distance } km away in a straight line, and { $climb } m higher.
map-walk-down = About { $distance } km away in a straight line, and { $climb } m lower.
map-walk-level = About { $distance } km away, on much the same level.

place-house = the house
place-house-said = Your own floor, your own walls. People say the phones go deaf near the village after dark.
place-terraces = the terraces
place-terraces-said = The nearest height, maize stubble now. People say that from up there you see who is coming, and that they see you.
place-kites-back = Kite’s Back
place-kites-back-said = The bare hump where boys fly kites in the first month. People say the wind there takes the words out of your mouth.
place-far-ridge = the far ridge
place-far-ridge-said = Pine and scree, hours away. Mushroom pickers go, in autumn, by day. In the dark, people say, one goes by touch.
place-halt = the halt
place-halt-said = A platform, a stove, a lamp when a train is due. Everybody who waits there looks at everybody else.
place-unit-head-house = the unit head’s house
place-unit-head-house-said = The door you knock on for every paper. Her window is lit longer than most.
place-road-post = the road post
place-road-post-said = A pole across the road and a bench. They write down who goes by, and with what.
