### 이야기 위에 열리는 것, 그리고 이야기 뒤에 할 수 있는 것.

## 도구

log-title = 지금까지 나온 말
log-loading = 지난 이야기를 가져오고 있습니다…
log-unreachable = 지난 이야기를 가져오지 못했습니다. 이 창을 닫고 다시 해 보십시오.
pause-title = 쉬는 중
pause-text = 자리를 비운 동안에는 아무 일도 일어나지 않습니다. 이야기는 멈춘 자리에서 기다립니다.
pause-go-on = 이어 가기
begin-again-ask = 지금까지의 자리를 지우고, 다른 운으로 밤을 새로 시작합니다.
begin-again-yes = 네, 처음부터 다시

## 쪽지

note-title = 쪽지
note-explained = 여기 있는 것은 외워 두지 않아도 됩니다.
note-name = 전화할 때 쓰는 이름
note-name-needle = 바늘
note-name-radish = 짠지
note-name-tooth = 넷째 이
note-words = 약속한 말
note-words-sour = 물뽐프 옆에서 배가 신지 묻는다. ‘잔것만 시다’고 하면 그냥 지나간다.
note-number = 번호
note-number-known = 실패 속에서 나온 종이쪽에
note-clock = 시각
note-place = 지금 있는 곳
note-phone-source = 손전화
note-excuse = 누가 세우면 할 말
note-money_CNY = 남은 돈
note-handset = 몸통
note-battery = 밧데리
note-card = 심카드
money-yuan = { $money }위안
phone-source-own = 내 것
phone-source-bought = 배장수를 거쳐 산 것
phone-source-lent = 배장수 것을 빌림
excuse-herbs = 약초 캐러 나왔다
excuse-needles = 바늘 팔러 간다
excuse-sick-aunt = 이모가 앓는다
excuse-none = 없음

## 여기가 어디지?

summary-title = 여기가 어디지?
summary-where = 있는 곳: { $place }. 시각: { $clock }.
summary-where-evening = 있는 곳: { $place }.
summary-where-day = 있는 곳: { $place }. 통화하고 { $day }일째.
summary-part = { $part }: { $spot }.
summary-lamp-seen = 여기서 기지국 탑의 붉은 등이 보인다.
summary-lamp-hidden = 여기서는 기지국 탑의 붉은 등이 보이지 않는다.
summary-money = 가진 돈: { $money }위안.
summary-choices = 할 수 있는 것 { $count }가지:
summary-keys = 글쇠: 1부터 9까지는 고르기, L은 지난 이야기, N은 쪽지, ?는 이 화면. Esc는 닫기, Esc 두 번은 나가기.

## 출처

source-title = 어떻게 아는가?
source-invented = 이야기를 위해 지어낸 것입니다. 기록에 어긋나지 않게 만들었지만, 출처는 없습니다.
source-loading = 출처를 가져오고 있습니다…
source-unreachable = 출처를 가져오지 못했습니다. 한 번 끝까지 내려받으면 그다음부터는 통신망 없이도 볼 수 있습니다. 연결된 곳에서 다시 해 보십시오.
source-published = { $publisher }, { $date }
source-locator = 그 안의 자리: { $locator }
source-read-whole-publisher = 펴낸 곳의 글 전체를 읽었습니다.
source-read-whole-reprint = 옮겨 실은 글 전체를 읽었습니다.
source-read-whole-second-hand = 다른 글을 거쳐 전체를 읽었습니다.
source-read-excerpt-publisher = 펴낸 곳의 글 일부를 읽었습니다.
source-read-excerpt-reprint = 옮겨 실은 글 일부를 읽었습니다.
source-read-excerpt-second-hand = 다른 글을 거쳐 일부를 읽었습니다.
source-archive = 웹 보존본 열기(이 페이지를 떠납니다)
source-printed-address = 찾은 주소에 https가 없어 잇지 않습니다: { $address }
source-seen-as = ({ $seen })
source-link = 출처 열기(이 페이지를 떠납니다)
source-no-link = 알려진 공개 주소가 없습니다.
claim-kind-and-period = { $kind }, 시기: { $period }
kind-testimony = 증언
kind-law = 법
kind-official-text = 공식 문서
kind-survey = 조사
kind-analysis = 분석
kind-expert = 전문가의 판단
kind-press = 언론이나 단체의 요약
kind-inference = 추론
kind-invented = 지어냄
claim-sources = 출처
claim-disputes = 다르게 말하는 쪽
source-how-to-read = 등급은 주장을 받치는 근거가 얼마나 되는지를 말할 뿐, 얼마나 있을 법한 일인지를 말하지 않습니다. 증인 한 사람이 맞고 조사가 틀릴 수도 있습니다.
claim-unknown = 이 주장({ $id })은 이 판의 기록에 없습니다.
claim-in-record = 이 주장에 대한 모든 것, 기록에서
dispute-standing = { $grade }, 시기: { $period }
dispute-source = { $title }. { $publisher }, { $date }. { $locator }
grade-documented-meaning = 법이나 공고, 조사, 직접 살펴본 기기, 또는 여러 증인에 바탕을 둔 보고.
grade-single-testimony-meaning = 증인 한 사람, 또는 한 언론이 인용한 익명의 내부 소식통 한 사람.
grade-hearsay-meaning = 남에게서 들은 사람의 말, 또는 바깥 사람의 의견.
grade-estimate-meaning = 누군가 셈해 낸 숫자.
grade-invented-meaning = 없음. 우리가 지어냈습니다.

## 설정

settings-title = 설정
setting-theme = 색
theme-dark = 어둡게
theme-light = 밝게
theme-contrast = 뚜렷하게
theme-system = 이 기기대로
setting-text-size = 글자 크기
text-size = { PERCENT($size) }
setting-motion = 움직임
motion-system = 이 기기대로
motion-reduced = 없음
setting-pace = 한 줄씩 나타나기
setting-pace-meaning = 말하는 빠르기로 나옵니다. 늦어서 잃는 것은 없습니다.
setting-keys = 한 글자 글쇠
setting-keys-meaning = 1부터 9, L, N, ?. 기기에 말로 시킨다면 끄십시오.
setting-neutral-title = 눈에 띄지 않는 제목
setting-neutral-title-meaning = 탭에 ‘읽는 중’이라고만 나옵니다.
setting-erase-on-exit = 나갈 때 지우기
setting-erase-on-exit-meaning = ‘바로 나가기’를 누르면 이 기기에 남은 것도 지웁니다.

## 기기에 남는 것

saved-title = 이 기기에 남은 것
saved-explained = 여기에만 있습니다. 직접 보내지 않는 한 어디로도 가지 않습니다.
saved-nowhere = 이 브라우저에는 아무것도 남지 않습니다. 페이지를 닫으면 이야기도 사라집니다.
saved-nothing = 지금은 남은 것이 없습니다.
saved-save = 이야기의 어디까지 왔는지
saved-turn = 읽던 대목(다음에 바로 보이도록)
saved-page = 읽던 화면(이야기가 열리는 동안 보이도록)
saved-settings = 설정
saved-message = 적어 둔 말
saved-seen = 만난 장면들
saved-statements = 여섯 문장에 대한 답
saved-outbox = 운영자에게 보낼 말
saved-save-set-aside = 열 수 없었던 옛 저장
saved-export-aside = 옛 저장을 파일로 내려받기
saved-erase = 모두 지우기
saved-erased = 지웠습니다.
size-bytes = { UNIT($bytes, unit: "byte", display: "long") }
size-kilobytes = { UNIT($kilobytes, unit: "kilobyte") }
record-title = 이 밤의 기록
record-explained = 이 밤의 운과 고른 것들을 담은 작은 파일입니다. 여기서 이 파일을 여는 사람은 같은 밤을 만납니다.
record-export = 파일로 내려받기
record-import = 파일 열기
record-exported = 기록을 브라우저에 넘겼습니다.
record-checking = 기록을 다시 돌려 확인하고 있습니다…
record-replayed = 그대로 다시 돌아갑니다. 고른 것 { $turns }번, 지문 { $digest }.
record-go-on = 거기서 이어 가기

## 그 뒤

message-label = 하고 싶은 말, 자기 말로
message-private = 이 기기에만 남습니다. 다른 사람은 볼 수 없고, 언제든 지울 수 있습니다.
message-keep = 여기 남겨 두기
message-erase = 지우기
message-kept = 이 기기에 남겼습니다.
message-kept-briefly = 페이지를 닫을 때까지 남겨 둡니다. 이 브라우저는 그보다 오래 남기지 않습니다.
message-erased = 지웠습니다.
send-waiting = 아직 보내지 못했습니다. 운영자와 연결되지 않았습니다. 이 기기에서 기다리다가, 통신망이 있을 때 다시 오면 한 번 나갑니다.
tell-label = 아는 사람 한 명에게 보낼 말, 고쳐 써도 됩니다
tell-text = 북한에서 밖으로 거는 전화 한 통에 대한 15분짜리 이야기를 해 봤어요. 사실을 말하는 줄마다 출처가 있어요. 돈도 가입도 필요 없어요. ‘연결 거부(Connection Denied)’를 찾아보세요.
tell-copy = 말 복사하기
tell-copied = 복사했습니다.
tell-not-copied = 이 브라우저에서는 복사할 수 없습니다. 말을 골라 직접 복사하십시오.
read-explained = 오늘 밤 만난 것 가운데 누군가 기록으로 남긴 말입니다. 표시를 누르면 출처가 열립니다.
read-none = 오늘 밤에는 출처가 있는 줄을 만나지 않았습니다.
write-limits = 자기 지역 의원에게 보낸 편지는 읽히고, 세어지고, 가끔 답장이 옵니다. 올해 안에 누구를 풀어 주지는 못합니다. 다른 일들이 기다리는 책상 위에 이 일을 놓아둘 뿐입니다.
write-who = 한 사람에게 쓰십시오. 사는 곳을 대표하는 사람에게. 거기 산다고 밝히십시오.
write-say = 알게 된 것 하나를, 어디에 적혀 있는지와 함께 쓰십시오.
write-ask = 한 가지를 부탁하십시오. 정부가 북한과, 또는 북한에 대해 말할 때마다 가족에게 전화할 권리를 그 이름 그대로 꺼내 달라고.
write-own = 자기 말로, 열 줄을 넘기지 말고. 베낀 편지는 하나로 칩니다.
write-why-not-there = 왜 그곳 지도부에 쓰지 않는가? 그런 편지에는 답이 드뭅니다. 쓴다면 소리 내어 말하지 않을 것은 쓰지 마십시오.
support-title = 마음에 남아 있다면
support-someone = 방금 읽은 것을 누군가에게 이야기하면 나아질 때가 많습니다.
support-lines = 무료로, 비밀을 지켜 주는 상담 전화를 나라별로:
support-emergency = 자신이나 가까운 사람이 지금 위험하다면, 있는 곳의 긴급 전화로 거십시오.
