### 화면에 나오는 말, 한국어. 이야기의 줄은 에피소드와 함께 있고, 그림을 보여 주는 폴더는 제 말을 곁에 둔다.

## 화면

title = 연결 거부
title-neutral = 읽는 중
subtitle = 전화가 금지된 나라에서 바깥으로 거는 전화 한 통.
preparing = 이야기를 준비하고 있습니다…
skip-to-story = 이야기로 바로 가기
skip-to-page = 본문으로 바로 가기
public-preparing = 기록을 가져오고 있습니다…
public-unreachable = 기록을 가져오지 못했습니다. 한 번 끝까지 내려받으면 그다음부터는 통신망 없이도 볼 수 있습니다. 연결된 곳에서 다시 해 보십시오.
leave-now = 바로 나가기
close = 닫기
understood = 알겠습니다
ended = 이야기는 여기서 끝납니다.
independence = 공개된 기록을 바탕으로 만든 독립 작품입니다. 국제앰네스티를 비롯해 여기 인용된 어떤 단체도 만들거나 보증하지 않았습니다. 2016년에 나온 같은 이름의 국제앰네스티 작품을 기억합니다.
note-leave = 어느 화면에서든 맨 위의 ‘바로 나가기’를 누르면 이 페이지가 곧바로 비워집니다. Esc를 두 번 눌러도 같습니다.
note-settings = 글자 크기, 색, 그 밖의 설정
language = 언어
language-awaits-review = 한국어판은 북에서 온 독자의 검토를 기다리고 있습니다. 그때까지는 바깥 사람이 쓴 것으로 읽어 주십시오.
line-untranslated = 아직 번역되지 않음
list-pair = { $head }, { $next }

## 이야기 전에 묻는 것

sound-question = 소리를 켤까요?
sound-question-without = 끄고
sound-question-without-meaning = 없어도 놓치는 것은 없습니다.
sound-question-with = 켜고
sound-question-with-meaning = 바람, 전화 소리, 말 없는 목소리. 들리는 것은 글로도 나옵니다.

other-way-watch = 저절로 나아가게 두고 보기
other-way-scenes = 장면들, 그리고 만약
other-way-statements = 여섯 문장
other-way-record = 기록

## 어디서, 언제

where-now = { $place }, { $clock }
where-day = { $place }, { $day }일째
where-days = { $place }, { $from }일째부터 { $day }일째까지
where-pump = 물뽐프 옆
where-path = 길 위
where-row = 골목
where-reveal = 볼 수 없었던 것
where-ladder = 그 뒤
days-since = { $days ->
    [0] 바로 그 밤
   *[other] 통화하고 지난 날
}
days-from-to = { $from }–{ $day }
days-from-to-spoken = 통화하고 { $from }일째부터 { $day }일째까지

## 고를 것

choices-label = 할 수 있는 것
choice-of = , { $count }개 가운데 { $number }번째
seconds-short = { $seconds }초
seconds-spoken = , { $seconds }초쯤 걸림

## 목소리

voice-display = 화면에:{" "}
voice-far = 전화에서:{" "}
line-lost = 이 가운데 일부는 들리지 않았음.

## 도구

tools-label = 도구
tool-log = 지난 이야기
tool-note = 쪽지
tool-summary = 여기가 어디지?
tool-settings = 설정
tool-pause = 쉬기
tool-rewind = 이 장면 처음으로
log-chosen = 고른 것:{" "}
begin-again = 처음부터 다시

## 여기가 어디지?

phone-apart = 손전화가 세 조각으로 나뉘어 있다.
phone-on = 손전화가 켜져 있다.
phone-in-call = 통화 중이다.
phone-given-back = 손전화를 돌려주었다.
part-handset = 몸통
part-battery = 밧데리
part-card = 심카드
spot-thread-box = 반짇고리 속
spot-radish-jar = 짠지 단지 속
spot-curtain-hem = 창가림 밑단 속
spot-carried = 몸에 지님
spot-buried = 땅에 묻음
spot-given-back = 돌려줌
bars-count = { $bars ->
    [0] 막대 없음.
   *[other] 막대 다섯 가운데 { $bars }개.
}
line-none = 이어진 통화가 없다.
line-clean = 소리가 또렷하다.
line-slight = 가끔 한마디씩 빠진다.
line-broken = 소리가 끊긴다.
line-gone = 거의 아무것도 들리지 않는다.
display-no-network = 신호 없음
display-network = 대기
display-calling = 거는 중
display-connected = 통화 중
display-lost = 끊어짐

## 출처

source-mark = 출처: { $grades }
grade-documented = 기록으로 확인
grade-single-testimony = 한 사람의 증언
grade-hearsay = 전해 들은 말
grade-estimate = 어림
grade-invented = 지어냄

## 설정

intensity = 어디까지 들려줄까
intensity-full = 전부
intensity-full-meaning = 출처가 말하는 대로. 잔인한 장면은 없습니다.
intensity-softened = 순하게
intensity-softened-meaning = 가장 힘든 줄은 더 짧게 들려줍니다.
intensity-bare = 일어난 일만
intensity-bare-meaning = 힘든 대목은 덤덤한 한 문장으로 바뀝니다.

## 이야기 위의 알림

notice-second-tab = 다른 탭에 이미 이야기가 열려 있습니다. 여기서도 할 수 있지만, 이 탭은 아무것도 저장하지 않습니다.
notice-storage-full = 이 기기에 이야기를 저장할 자리가 없습니다. 계속할 수는 있으니, 끝날 때까지 페이지를 닫지 마십시오.
notice-storage-refused = 이 브라우저에서는 이야기를 저장할 수 없습니다. 계속할 수는 있으니, 끝날 때까지 페이지를 닫지 마십시오.
notice-save-unreadable = 여기 남아 있던 이야기를 열 수 없어 새로 시작했습니다. 옛것은 설정에서 파일로 내려받을 수 있습니다. ({ $reason })
notice-part-unfetched = 이야기의 한 부분을 받아 오지 못했습니다. 잃은 것은 없으니, 연결이 되면 다시 해 보십시오. 그래도 안 되면 페이지를 다시 불러오십시오. 이야기는 멈춘 데서 이어집니다.
notice-again = 다시 해 보기
notice-fault = 이야기가 여기서 더 나아가지 못합니다. { $reason } 처음부터 다시 하거나 페이지를 다시 불러오십시오.
fault-worker-lost = 이야기를 들려주는 부분이 멈췄습니다. 기기에 자리가 모자랐는지도 모릅니다.
fault-part-unfetched = 한 부분을 받아 오지 못했습니다. 연결이 되면 다시 해 보십시오.
fault-no-game = 열린 이야기가 없습니다. 페이지를 다시 불러오십시오.
fault-unexpected = 뭐라 말해야 할지 모르는 일이 일어났습니다.
fault-unknown-episode = 이 페이지에 없는 에피소드입니다.
fault-unknown-era = 이 페이지에 없는 시대입니다.
fault-unknown-language = 이 페이지에 없는 언어입니다.
fault-bad-seed = 그 안에 적힌 밤의 운이 쓸 수 없는 숫자입니다.
fault-unknown-choice = 여기서는 그것을 고를 수 없습니다.
fault-ended = 에피소드가 끝나 더 고를 것이 없습니다.
fault-refused-command = 이야기가 있을 수 없는 일을 시켰습니다.
fault-story-fault = 이야기 자체에 잘못이 있습니다.
fault-record-unreadable = 기록을 읽을 수 없습니다. 온전하지 않습니다. 잘렸는지도 모르니 다시 내려받으십시오.
fault-record-too-large = 놀이 기록이라기에는 너무 큽니다.
fault-record-foreign = ‘연결 거부’의 기록이 아닙니다.
fault-record-version = 이 페이지가 읽지 못하는 판에서 만든 기록입니다.
fault-record-damaged = 기록이 망가졌습니다.
fault-record-edited = 적힌 대로 다시 돌아가지 않습니다. 기록이 고쳐졌습니다.
fault-record-other-build = 적힌 대로 다시 돌아가지 않습니다. 다른 판에서 만든 기록입니다.
fault-night-missing = 이 편은 어느 밤을 듣는 편인데, 들을 밤이 없습니다.
fault-night-foreign = 누가 전화를 건 밤의 기록이 아닙니다. 다른 기록을 여십시오.
fault-night-unfinished = 끝까지 치르지 않은 밤의 기록입니다. 먼저 그 밤을 마치십시오.
fault-save-unreadable = 저장을 읽을 수 없습니다. 온전하지 않습니다.
fault-save-too-large = 저장이라기에는 너무 큽니다.
fault-save-foreign = ‘연결 거부’의 저장이 아닙니다.
fault-save-version = 이 페이지가 읽지 못하는 판에서 만든 저장입니다.
fault-save-damaged = 저장이 망가졌습니다.
reveal-preparing = 그 밤을 맞추고 있습니다…
