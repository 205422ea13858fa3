### 이 기기에서 만난 장면들, 그리고 거기서 이어 가기.

scenes-title = 장면들, 그리고 만약
scenes-explained = 이 기기에서 지금까지 만난 이 이야기의 장면들입니다. 어느 장면이든 그 처음부터 이어 갈 수 있습니다. 운은 그 장면을 만난 밤 그대로이고, 고르는 것은 달라도 됩니다.
scenes-loading = 장면들을 가져오고 있습니다…
scenes-unreachable = 장면들을 가져오지 못했습니다. 닫고 다시 해 보십시오.
scenes-legend = 번호는 일어난 차례가 아니라 쓰인 차례입니다. 선은 지나온 길입니다.
scenes-number = 장면 { $number }
scenes-unseen = 아직 만나지 않았습니다.
scenes-play = 여기서부터 하기
scenes-ask = 지금 있는 자리를 떠납니다.
scenes-yes = 예, 여기서부터 합니다
scenes-gone = 그 뒤로 이야기가 바뀌어서 이 장면에는 그 길로 갈 수 없습니다. { $reason }
scenes-erase = 이 목록 지우기
