horizon-title = The horizon
horizon-waiting = The skyline is being worked out.
horizon-failed = The skyline could not be drawn on this device.
horizon-in-words = This picture in words
horizon-look = You stand at { $place } and look { $direction }, across the river.
horizon-layers = { $count ->
    [0] No ridge stands before you.
    [one] One dark ridge stands before you.
   *[other] { $count } layers of dark land lie one behind the other, each paler than the one before it.
}
horizon-water-seen = Between them runs a stretch of the river, a dull band.
horizon-water-hidden = The river is out of sight.
horizon-lights-none = No lamp of the town can be seen; only its glow on the sky, { $side }.
horizon-lights-few = A few lamps of the town show, { $side }, under its glow.
horizon-lights-many = The town lies open, { $side }: more lamps than one could count, under their own glow.
horizon-lamp-seen = One red lamp stands against the dark, { $side }: the mast. What can see the lamp can hear the mast.
horizon-lamp-hidden = The red lamp of the mast cannot be seen from here. The land is in the way.
horizon-side-far-left = far to the left
horizon-side-left = on the left
horizon-side-middle = straight ahead
horizon-side-right = on the right
horizon-side-far-right = far to the right
horizon-north = north
horizon-north-east = north-east
horizon-east = east
horizon-south-east = south-east
horizon-south = south
horizon-south-west = south-west
horizon-west = west
horizon-north-west = north-west
