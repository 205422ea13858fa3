horizon-title = 능선
horizon-waiting = 여기서 보이는 능선을 헤아리고 있습니다.
horizon-failed = 이 기기에서는 능선을 그리지 못했습니다.
horizon-in-words = 이 그림을 글로
horizon-look = { $place }에 서서 강 건너 { $direction }을 바라본다.
horizon-layers = { $count ->
    [0] 앞을 막아선 능선은 없다.
    [1] 어두운 능선 하나가 앞을 막아선다.
   *[other] 어두운 땅이 { $count }겹으로 포개져, 뒤로 갈수록 옅어진다.
}
horizon-water-seen = 그 사이로 강이 흐린 띠처럼 지나간다.
horizon-water-hidden = 강은 보이지 않는다.
horizon-lights-none = 시내 불빛은 하나도 보이지 않고, { $side } 하늘만 훤하다.
horizon-lights-few = { $side }, 훤한 하늘 밑으로 시내 불빛이 몇 점 보인다.
horizon-lights-many = { $side }, 시내가 훤히 내려다보인다. 다 셀 수 없는 불빛이 하늘까지 밝힌다.
horizon-lamp-seen = { $side }, 어둠 속에 붉은 등이 하나 서 있다. 기지국 탑이다. 저 등이 보이면 저 탑도 이쪽을 듣는다.
horizon-lamp-hidden = 여기서는 탑의 붉은 등이 보이지 않는다. 땅이 가로막고 있다.
horizon-side-far-left = 왼쪽 끝
horizon-side-left = 왼쪽
horizon-side-middle = 바로 앞
horizon-side-right = 오른쪽
horizon-side-far-right = 오른쪽 끝
horizon-north = 북쪽
horizon-north-east = 북동쪽
horizon-east = 동쪽
horizon-south-east = 남동쪽
horizon-south = 남쪽
horizon-south-west = 남서쪽
horizon-west = 서쪽
horizon-north-west = 북서쪽
