### 기록: 주장과 출처를 훑어보고, 찾고, 견주고, 가져가는 곳.

public-title = 기록
public-close = 이야기로 돌아가기
public-search = 기록에서 찾기(영어로)
public-ways = 기록을 보는 길
public-in-english = 주장과 출처는 영어로 적혀 있습니다. 그 둘레의 말은 모두 한국어입니다.
public-explained = 이 놀이가 사실로 삼는 것과 그렇게 말한 이들. 출처 { $sources }개에서 온 주장 { $claims }개입니다. 주장은 모두 출처를 옮겨 적지 않고 새로 쓴 문장이며, 근거가 얼마나 되는지 밝힙니다. 출처가 서로 다르면 둘 다 둡니다.
public-grades = 근거가 얼마나 되는가
public-count = 주장 { $count }개
public-unknown = 여기에는 아무것도 없습니다
public-unknown-meaning = 이 주소는 이 판의 기록에 없습니다. 주소가 잘렸거나 다른 판의 것일 수 있습니다. 찾기로 찾아보십시오.
public-disputed = 다르게 말하는 쪽이 있음
public-found-title = 찾기
public-found = { $count ->
    [0] 이 말이 모두 든 주장은 없습니다: { $asked }
   *[other] 이 말이 든 주장 { $count }개.
}

## 보는 길

public-by-topic = 주제별
public-by-topic-meaning = 주제 { $count }개. 주장마다 주제는 하나입니다.
public-by-era = 시대별
public-by-era-meaning = 놀이의 시대입니다. 여러 해를 말하는 주장은 여러 시대에 나옵니다.
public-by-source = 출처별
public-by-source-meaning = 주장이 기대는 출처 { $count }개, 최근 것부터.
public-by-grade = 등급별
public-by-grade-meaning = 근거가 얼마나 되는지를 말할 뿐, 얼마나 있을 법한지를 말하지 않습니다.
public-by-kind = 종류별
public-by-kind-meaning = 어떤 종류의 앎인가.
public-by-place = 곳별
public-by-place-meaning = 도보다 가까이 적지 않습니다.
public-by-dispute = 출처가 서로 다른 곳
public-by-dispute-meaning = 말이 서로 다른 일 { $count }가지. 누가 맞는지 가리지 않습니다.
public-conflict-meaning = 이른 것부터. 저마다 출처에 있는 대로 둡니다.
public-accounts = 말 { $count }가지, { $years }
public-years = { $from }년부터 { $to }년까지
public-source-beside = { $publisher }, { $date } · { $count }
public-timeline = 연표
public-timeline-meaning = 해마다 그 해를 말하는 주장이 몇 개인지. 여러 해를 말하는 주장은 그 해마다 셉니다. ‘2014년 전’은 이 기록이 거슬러 가는 2000년부터 셉니다.
public-timeline-words = { $from }년부터 { $to }년까지 해마다 주장의 수를 등급별로 쌓은 기둥. 가장 많은 해는 { $fullest }년({ $most }개), 가장 적은 해는 { $thinnest }년({ $least }개). 숫자는 모두 아래 표에 있습니다.
public-timeline-table = 해마다 그 해를 말하는 주장
public-column-year = 해
public-column-all = 모두
public-year = { $year }년에 대한 말
public-year-alone = 이 해만 말하는 주장 { $count }개
public-year-among = 이 해가 든 여러 해를 말하는 주장 { $count }개, 짧은 것부터
public-since = 2016년 뒤로
public-method = 어떻게 만들었나

## 주장 하나

public-fact-grade = 등급
public-fact-kind = 종류
public-fact-because = 지어낸 까닭
public-fact-period = 말하는 때
public-fact-eras = 놀이의 시대
public-fact-place = 곳
public-fact-topic = 주제
public-fact-values = 숫자
public-fact-reviewed = 마지막으로 견준 때
public-reviewed-every-source = { $on }, 모든 출처의 글과 견줌
public-reviewed-some-sources = { $on }, 출처 일부의 글과 견줌
public-reviewed-first-notes = { $on }, 처음 적은 쪽지하고만 견줌
kind-testimony-meaning = 누군가 겪었거나 안에서 들었다.
kind-law-meaning = 적힌 법에 있는 것.
kind-official-text-meaning = 나라의 공고, 계약, 화면, 또는 조사 결과.
kind-survey-meaning = 답이나 사람 수를 센 것.
kind-analysis-meaning = 기기나 프로그램이나 사진을 살펴본 것.
kind-expert-meaning = 이 일을 연구하는 사람.
kind-press-meaning = 증인 한 사람을 보여 주지 않고 간추린 것.
kind-inference-meaning = 다른 사실에서 끌어낸 것.
kind-invented-meaning = 우리가 지어낸 것.
public-all-of-source = 이 출처에 기대는 모든 것
public-side-by-side = 서로 다른 말을 나란히 보기
public-corrected = 고친 것
public-correction = { $was } → { $now }: { $because }
public-thin = 여기서 모자라는 것
public-uses = 쓰인 곳
public-uses-none = 아직 여기에 기대는 이야기 줄도 모형의 숫자도 없습니다.
public-uses-reveal = 다시 보는 밤에 나오는 순간의 종류
public-uses-constants = 모형의 숫자
public-uses-ours = 그 가운데 우리 것: { $why }
public-address = 이 주장의 주소
public-rests-on = 여기에 기대는 주장 { $count }개

## 가져가기

public-copy = 복사하기
public-cite = 인용하기
public-cite-form = 꼴
public-cite-plain = 글
public-take = 기록 가져가기
public-take-meaning = 주장, 출처, 고친 것, 모자라는 것 모두를 JSON으로, 또는 주장마다 한 줄인 표로 가져갈 수 있습니다. 문장은 CC BY-SA 4.0이고, 출처는 펴낸 이의 것입니다.
public-take-json = JSON으로 내려받기
public-take-csv = CSV로 내려받기
public-taken = 파일을 브라우저에 넘겼습니다. 어디로도 보내지 않았습니다.

## 숫자

public-range = { $from }~{ $to }
public-at-least = { $value } 이상
public-at-most = { $value } 이하
unit-minutes = { UNIT($value, unit: "minute", display: "long") }
unit-hours = { UNIT($value, unit: "hour", display: "long") }
unit-clock-hour = { $value }시
unit-days = { UNIT($value, unit: "day", display: "long") }
unit-weeks = { UNIT($value, unit: "week", display: "long") }
unit-months = { UNIT($value, unit: "month", display: "long") }
unit-years = { UNIT($value, unit: "year", display: "long") }
unit-per-month = 한 달에 { NUMBER($value) }번
unit-per-day = 하루에 { NUMBER($value) }번
unit-per-year = 한 해에 { NUMBER($value) }번
unit-km = { UNIT($value, unit: "kilometer") }
unit-m = { UNIT($value, unit: "meter") }
unit-percent = { PERCENT($value) }
unit-percentage-points = { NUMBER($value) }퍼센트포인트
unit-cny = { NUMBER($value) }위안
unit-usd = { NUMBER($value) }미국 달러
unit-gbp = { NUMBER($value) }파운드
unit-eur = { NUMBER($value) }유로
unit-krw = 남한 돈 { NUMBER($value) }원
unit-kpw = 북한 돈 { NUMBER($value) }원
unit-bytes = { UNIT($value, unit: "byte", display: "long") }
unit-w = { NUMBER($value) }와트
unit-count = { NUMBER($value) }

## 주제

topic-phone-supply = 손전화 구하기
topic-networks = 통신망
topic-domestic-phone = 안에서 쓰도록 만든 손전화
topic-everyday = 손전화와 하루하루
topic-family = 가족
topic-brokers-remittance = 브로커와 돈
topic-avoidance = 전화하는 이들이 한 일
topic-detection = 통화를 찾아내는 법
topic-jamming = 전파 방해
topic-border = 국경
topic-informants = 지켜보고 일러바치기
topic-inspections = 검열과 수색
topic-bribery = 뇌물
topic-detention = 구금
topic-punishment = 처벌
topic-law = 법
topic-outside-information = 바깥 소식
topic-statistics = 센 것
topic-invented = 지어낸 것

## 곳

province-north-hamgyong = 함경북도
province-ryanggang = 량강도
province-north-pyongan = 평안북도
province-jagang = 자강도
province-border-provinces = 국경의 도들
province-north-korea = 북한
province-china = 중국
province-south-korea = 남한

## 말이 서로 다른 일

conflict-eight-minute-call-caught = 통화가 드러나기까지 걸리는 시간
conflict-bad-case-light-case = 법이 통화에 매긴 것과 실제로 한 것
conflict-go-to-mountains = 전화하러 산에 오르기
conflict-three-brokers-ten-percent-each = 브로커가 가져가는 몫
conflict-recording-and-playback-heard = 통화를 녹음하는가
conflict-wechat-instead-of-voice = 통화 대신 위챗
conflict-border-night-curfew = 국경 통행금지 시간
conflict-bribe-3000-asked = 뇌물의 값
conflict-ohchr-decade-review = 구금이 누그러졌는가
conflict-red-flag-traceviewer = 손전화가 찍는 화면
conflict-location-app-required = 손전화로 사람을 따라다니는가
conflict-jailbreak-penalty = 손전화를 열면 몇 달인가 몇 주인가
conflict-smartphones-resist-jamming = 전파 방해를 견디는 기종이 있는가
conflict-subscribers-2022-estimate = 손전화가 몇 대인가
conflict-phone-price-2017 = 중국 손전화의 값
conflict-fifteen-years-brokers-2021 = 브로커가 받은 형
conflict-amnesty-interviews = 앰네스티 보고서는 몇 쪽인가
