map-title = 밤 지도
map-places = 갈 곳
map-else = 아니면
map-area-far = 건너편
map-area-river = 강
map-caption = 위쪽이 북쪽이다. 이쪽에 하나뿐인 따뜻한 점이 지금 있는 곳, { $place }이다. 강 건너는 시내다.
map-description-land = 위에서 내려다본 군의 밤 지도. 위쪽이 북쪽이다. 위에서 3분의 1쯤 되는 곳을 강이 서쪽에서 동쪽으로 흐른다. 강 건너 시내는 따뜻한 불빛으로 가득하다. 이쪽 산은 어둡고, 불빛이 거의 없다.
map-description-here = 이쪽에 하나뿐인 따뜻한 점이 지금 있는 곳이다. 있는 곳: { $place }.
map-description-offers = { $count ->
    [0] 지금은 여기서 갈 수 있는 곳이 없다.
   *[other] 갈 수 있는 곳 { $count }군데: { $places }.
} 모두 갈 곳 목록에 있다.
map-choice-position = { $total }개 가운데 { $position }번째
map-minutes = { $minutes }분
map-hours = { $rest ->
    [0] { $hours }시간
   *[other] { $hours }시간 { $rest }분
}
map-walk-one = 어둠 속을 걸어서 { $road }쯤.
map-walk-two = 어둠 속을 걸어서 길로는 { $road }쯤, 개울로는 { $stream }쯤.
map-others = 아는 곳
map-walk-here = 지금 있는 곳.
map-walk-up = 곧게 재면 { $distance }km쯤, 여기보다 { $climb }m 높다.
map-walk-down = 곧게 재면 { $distance }km쯤, 여기보다 { $climb }m 낮다.
map-walk-level = 곧게 재면 { $distance }km쯤, 높이는 여기와 비슷하다.

place-house = 집
place-house-said = 내 방바닥, 내 벽. 해가 지면 마을 가까이에서는 손전화가 귀머거리가 된다고들 한다.
place-terraces = 다락밭
place-terraces-said = 제일 가까운 높은 데. 지금은 강냉이 그루터기만 남았다. 거기 올라서면 누가 오는지 보이고, 오는 사람한테도 보인다고들 한다.
place-kites-back = 솔개등
place-kites-back-said = 정월이면 사내애들이 연을 날리는 민둥등. 거기 바람은 입에서 말을 채 간다고들 한다.
place-far-ridge = 먼등
place-far-ridge-said = 소나무와 돌비탈, 몇 시간 거리. 가을 낮에 버섯 캐는 사람들이 간다. 밤에는 더듬어 간다고들 한다.
place-halt = 간이역
place-halt-said = 승강대 하나, 난로 하나, 기차가 들 때만 켜는 등 하나. 거기서 기다리는 사람은 누구나 다른 사람을 본다.
place-unit-head-house = 반장네
place-unit-head-house-said = 무슨 종이를 떼든 두드려야 하는 문. 그 집 창은 남들보다 늦게까지 밝다.
place-road-post = 길목 초소
place-road-post-said = 길을 가로막은 장대 하나와 걸상 하나. 누가 무엇을 들고 지나가는지 적는다.
