### 들리는 것을 글로, 그리고 소리 설정.

sound-heard = 들리는 것:{" "}
sound-wind-walls = 벽 밖의 바람.
sound-wind-low = 약한 바람.
sound-wind-slope = 비탈의 바람.
sound-wind-ridge = 등성이를 넘는 센 바람.
sound-river-near = 가까운 강물.
sound-river-far = 저 아래 강물.
sound-dogs-near = 바로 가까이 개 한 마리, 또 한 마리.
sound-dogs-far = 저 아래 개 두 마리.
sound-signal = { $bars ->
    [0] 손전화: 낮은 소리 한 번, 신호 없음.
    [1] 손전화: 낮은 소리, 막대 다섯 가운데 하나.
    [2] 손전화: 소리 한 번, 막대 다섯 가운데 둘.
    [3] 손전화: 소리 한 번, 막대 다섯 가운데 셋.
    [4] 손전화: 높은 소리, 막대 다섯 가운데 넷.
   *[other] 손전화: 아주 높은 소리, 막대 다섯 가운데 다섯.
}
sound-registered = { $bars ->
    [1] 손전화가 신호를 잡는다. 소리 두 번, 둘째가 낮다. 막대 다섯 가운데 하나.
    [2] 손전화가 신호를 잡는다. 소리 두 번, 둘째가 조금 높다. 막대 다섯 가운데 둘.
    [3] 손전화가 신호를 잡는다. 소리 두 번, 둘째가 더 높다. 막대 다섯 가운데 셋.
    [4] 손전화가 신호를 잡는다. 소리 두 번, 둘째가 높다. 막대 다섯 가운데 넷.
   *[other] 손전화가 신호를 잡는다. 소리 두 번, 둘째가 아주 높다. 막대 다섯 가운데 다섯.
}
sound-dialling = 단추 소리, 그다음 긁는 소리.
sound-ringing = 저쪽에서 두 번 울린다.
sound-not-through = 낮은 소리 세 번.
sound-line-noise-faint = 전화에서 희미하게 쉬 소리.
sound-line-noise-plain = 전화에서 잡음.
sound-line-noise-loud = 전화에서 큰 잡음.
sound-hum = 전화에서 웅 소리.
sound-voice-whole = 윤희 목소리, 작고 가늘다.
sound-voice-broken = 윤희 목소리, 군데군데 빠진다.
sound-silence = 고요.

sound = 소리
sound-setting-sound = 소리 켜기
sound-setting-sound-meaning = 바람, 전화 소리, 말 없는 목소리. 없어도 놓치는 것은 없습니다.
sound-setting-captions = 소리 글
sound-setting-captions-meaning = 들리는 것을 대목마다 위에, 그리고 지난 이야기에 글로 보여 줍니다. 소리를 꺼도 나옵니다.
sound-overall = 전체 크기
sound-land = 바람, 강물, 개
sound-phone = 전화 소리
sound-voice = 전화 속 목소리
sound-percent = { PERCENT($percent) }
