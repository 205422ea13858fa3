reveal-title = 불을 켜고 본 그 밤
reveal-lead = 같은 땅의 같은 밤, 다 드러내 놓고 봅니다. 가로막고 있던 것은 붉은색, 지나온 길은 따뜻한 선입니다.
reveal-record = 이런 밤에 대해 알려진 것, 기록에서
reveal-scrub = 그 밤과 그 뒤의 순간들
reveal-back = 앞 순간
reveal-on = 다음 순간
reveal-step = { $position } / { $total }
reveal-day = { $day ->
    [1] 이튿날
   *[other] { $day }일째
}
reveal-hidden = 알 수 없었던 일.
reveal-known = 알 수 있었던 일.
reveal-how-known = 어떻게 아는가?
reveal-source-of = 출처 { $position } / { $total }
reveal-invented-note = 이런 순간은 모형에서 나온 것입니다. 출처는 없습니다.
reveal-list = 순간들을 목록으로
reveal-list-caption = 그 밤과 그 뒤 며칠의 순간들, 일어난 차례대로
reveal-column-when = 언제
reveal-column-what = 무슨 일
reveal-column-known = 알 수 있었나?
reveal-column-grade = 얼마나 알려졌나
reveal-yes = 예
reveal-no = 아니요
reveal-legend = 모양의 뜻
reveal-legend-way = 지나온 길
reveal-legend-listener = 감청소
reveal-legend-heard = 전화를 들은 감청소
reveal-legend-bearing = 거기서 잰 방향
reveal-legend-ellipse = 전화가 있다고 짐작한 자리
reveal-legend-team = 걷거나 차로 가는 단속조
reveal-legend-jammer = 방해전파기
reveal-legend-mast = 강 건너 기지국 탑
reveal-legend-seen = 누가 본 자리
reveal-axis-night = 그 밤
reveal-axis-call = 전화가 한데 맞춰져 있던 동안
reveal-axis-air = 전파를 낸 동안
reveal-axis-jam = 방해전파
reveal-axis-words = { $from }부터 { $to }까지의 밤. { $air } { $jams }
reveal-axis-air-words = { $count ->
    [0] 통화한 적이 없다.
   *[other] 통화 { $count }번: { $spans }.
}
reveal-axis-jam-words = { $count ->
    [0] 이 시간에 방해전파는 없었다.
   *[other] 방해전파 { $count }번: { $spans }.
}
reveal-axis-span = { $from }부터 { $to }까지
reveal-map-words = 모든 것을 드러낸 군 지도, { $when }. { $sentence }

reveal-listener-county-office = 군 청사 감청소
reveal-listener-road-post = 길목 감청소
reveal-listener-ridge-post = 동쪽 등성이 감청소
reveal-label-county-office = 군 청사
reveal-label-road-post = 길목 초소
reveal-label-ridge-post = 등성이 감청소
reveal-label-mast = 기지국 탑
reveal-label-false-mast = 탑이 아님
reveal-label-jammer = 방해전파
reveal-label-you = 여기
reveal-label-team-waiting = { $team }조, 기차 기다림
reveal-label-team-moving = { $team }조
reveal-label-team-searching = { $team }조, 수색
reveal-label-team-below = { $team }조, 아래서 기다림
reveal-label-team-arrived = { $team }조
reveal-label-team-left = { $team }조, 돌아감
reveal-label-window = 불 켜진 창
reveal-label-patrol = 순찰
reveal-label-wrong-house = 엉뚱한 집

reveal-arranged = { $phone ->
    [lent] 정해졌다. { $cost_CNY }위안에 빌리는 손전화.
    [bought] 정해졌다. 배장수를 거쳐 { $cost_CNY }위안에 사는 손전화. 모자란 돈은 빚이 되었다.
   *[own] 정해졌다. 세 군데에 나눠 감춰 둔 내 손전화.
}
reveal-paid = { $to ->
    [pear-woman] 배장수에게
    [unit-head] 반장에게
    [sergeant] 하사에게
    [agents] 아무도 오지 않게, 보위부 사람들에게
   *[other] 사내애 어머니에게
} { $amount_CNY }위안을 주었다.
reveal-confided = { $who ->
    [pear-woman] 배장수에게
    [unit-head] 반장에게
    [sergeant] 하사에게
   *[other] 사내애 어머니에게
} 밤에 나간다고 말해 두었다.
reveal-excuse-ready = { $excuse ->
    [none] 누가 물으면 댈 말을 마련하지 않았다.
   *[other] 누가 물으면 댈 말을 마련해 두었다.
}
reveal-night-chosen = { $when ->
    [check-night] 숙박검열이 있을 밤을 골랐다.
    [market-eve] 장 서기 전날 밤을 골랐다.
   *[other] 이 밤을 골랐다.
}
reveal-left = 출발. 떠난 곳: { $placeName }.
reveal-walked = { $by ->
    [stream] 개울을 따라
   *[other] 길로
} { $minutes }분 걸어서 닿은 곳: { $placeName }.
reveal-met = { $who ->
    [sergeant] { $stopped ->
        [yes] { $excuse ->
            [none] 가는 길에 하사가 세우고 물었다. 댈 말이 없었다.
           *[other] 가는 길에 하사가 세우고 물었다. 댈 말이 있었다.
        }
       *[no] 길에 하사가 있었다. 그냥 보내 주었다.
    }
    [neighbour] 가는 길에 마을 사람과 마주쳤다.
   *[nobody] 가는 길에 아무도 만나지 않았다.
}
reveal-seen = { $by ->
    [patrol] { $placeName } 가까이에서 움직이는 사람을 순찰이 보았다.
    [unit-head] 반장이 자기 집 창으로 보았다.
   *[other] { $sense ->
        [heard] { $placeName } 가까이에서, 깨어 있던 누군가가 밤중에 말소리를 들었다. 사람을 보지는 못했다.
       *[seen] { $placeName } 가까이에서, 누군가 창으로 보았다.
    }
}
reveal-assembled = 밧데리, 심카드, 몸통. 손전화가 다시 하나가 되었다.
reveal-registered = { $cell ->
    [false-mast] 손전화가 막대 { $bars }개로 탑을 찾았다. 탑이 아니었다. 이제 그쪽에 이 손전화의 이름이 있다.
   *[across] 손전화가 막대 { $bars }개로 강 건너 탑을 찾고, 짧은 신호로 제 이름을 댔다.
}
reveal-no-service = 손전화가 쓸 만한 탑을 찾지 못했다.
reveal-dialled = 번호를 눌렀다.
reveal-connected = 딸이 받았다. 여기서부터 전파가 나갔다.
reveal-spoken = { $talkMinutes ->
    [0] 말했다. 모두 { $talkRest }초.
   *[other] 말했다. 모두 { $talkMinutes }분 { $talkRest }초.
}
reveal-repeated = { reveal-spoken }
reveal-waited = 기다렸다.
reveal-line-changed = { $line ->
    [clean] 소리가 또렷해졌다.
    [slight] 소리가 조금 거칠어졌다.
    [broken] 소리가 끊기기 시작했다.
   *[other] 소리가 너무 약해졌다.
}
reveal-jam-burst = 이쪽 강가의 방해전파기가 { $minutes }분 동안 돌았다. 모든 것, 모든 사람 위로.
reveal-heard = { $listenerName }에서 이 밤 처음으로 전화를 들었다. 누구인지, 어디인지는 아직 몰랐다.
reveal-alarm = { $listenerName }에서 비상을 걸었다.
reveal-bearing = { $listenerName }에서 방향을 쟀다. { $direction }. 방향 하나는 지도 위의 선 하나일 뿐이다.{ $obstructed ->
    [yes] {" "}사이에 산이 있어 선이 틀렸을 수도 있다.
   *[no] {""}
}
reveal-fix = 선들이 만났다. 길이 { $long_km }km, 너비 { $wide_km }km의 타원 안에 손전화가 있다고 보았다.
reveal-team-sent = { $waitingForTrain ->
    [yes] 탐지기를 진 단속조가 나왔다. 기차를 기다려야 했다.
   *[no] 탐지기를 진 단속조가 나왔다.
}
reveal-team-moved = { $team }조가 자리를 옮겼다.
reveal-team-searching = { $team }조가 지도에 찍힌 자리에 닿아 뒤졌다. 전파를 내는 손전화가 없으니 따라갈 것이 없었다.
reveal-team-waiting-below = { $team }조가 산 아래, 내려오는 길목에서 기다렸다.
reveal-team-left = { $team }조가 그만두고 돌아갔다.
reveal-wrong-house = 그들은 엉뚱한 집에 들어갔다.
reveal-team-arrived = { $place ->
    [house] 그들이 집 골목까지 왔다.
   *[other] 단속조가 있는 곳까지 올라왔다.
}
reveal-hint = { $hint ->
    [dog] 짖지 않던 곳에서 개가 짖었다.
    [halt-light] 간이역에 불이 켜졌다. 보았을 수도 있다.
    [hum] 전화에서 웅 소리가 나기 시작했다.
    [torch] 멀리서 누가 전지불을 켰다. 보았을 수도 있다.
   *[other] 눈여겨볼 것이 있었다.
}
reveal-call-dropped = 통화가 끊어졌다. 잃은 소리가 너무 많았다.
reveal-hung-up = { $airMinutes ->
    [0] 전화를 끊었다. 통화 { $airRest }초.
   *[other] 전화를 끊었다. 통화 { $airMinutes }분 { $airRest }초.
}
reveal-taken-apart = 심카드를 빼고, 밧데리를 뺐다. 여기서부터는 들을 것이 없었다.
reveal-hid = { $part ->
    [battery] 밧데리를
    [card] 심카드를
   *[handset] 몸통을
} { $spot ->
    [thread-box] 반짇고리에 넣었다.
    [radish-jar] 짠지 단지에 넣었다.
    [curtain-hem] 창가림 밑단에 넣었다.
    [buried] 땅에 묻었다.
    [given-back] 주인에게 돌려주었다.
   *[carried] 몸에 지녔다.
}
reveal-household-check = { $absent ->
    [yes] 숙박검열이 왔을 때 집에 없었다.
   *[no] { $foundCount ->
        [0] 숙박검열이 와서 사람 수를 세고, 아무것도 찾지 못했다.
       *[other] 숙박검열이 와서 손전화의 한 조각을 찾아냈다.
    }
}
reveal-told = { $who ->
    [pear-woman] { $what ->
        [whom-she-served] 배장수가 딴 일로 잡혀 이름을 댔다.
       *[the-call] 배장수가 통화를 신고했다. 그쪽 일을 하고 있었다.
    }
    [unit-head] { $what ->
        [what-you-confided] 반장이 들은 말을 신고했다. { reveal-told-why }
        [a-thing-in-the-house] 반장이 집에서 본 것을 신고했다. { reveal-told-why }
       *[out-at-night] 밤에 나가 있더라고 반장이 신고했다. { reveal-told-why }
    }
    [boys-mother] 사내애 어머니가, 아들 소식을 물어봐 주마 한 사람을 너무 크게 찾고 다녔다.
   *[other] { $what ->
        [a-voice-at-night] 잠 못 이루던 누군가가 밤중의 말소리를 신고했다.
       *[out-at-night] 마주쳤거나 본 누군가가 밤에 나와 있더라고 신고했다.
    }
}
reveal-filed = { $entry ->
    [signal] 서류에 한 줄이 적혔다. 이 지구에서 들린 전화.
    [fix] 서류에 한 줄이 적혔다. 전화가 있다고 본 자리.
    [registration] 서류에 한 줄이 적혔다. 손전화 자체의 이름.
    [recording] 서류에 한 줄이 적혔다. 통화 내용.
    [stopped-on-path] 서류에 한 줄이 적혔다. 길에서 단속됨.
    [absent-at-check] 서류에 한 줄이 적혔다. 검열 때 집에 없음.
    [part-found] 서류에 한 줄이 적혔다. 집에서 나온 손전화 조각.
    [word-of-unit-head] 서류에 한 줄이 적혔다. 반장의 말.
    [word-of-neighbour] 서류에 한 줄이 적혔다. 이웃의 말.
    [word-of-go-between] 서류에 한 줄이 적혔다. 중간 사람의 말.
    [call-history] 서류에 한 줄이 적혔다. 손전화에서 읽어 낸 통화들.
    [spending] 서류에 한 줄이 적혔다. 버는 것보다 많이 씀.
    [word-of-agents] 서류에 한 줄이 적혔다. 들키지 않으려고 돈을 낸 사람.
    [money-seized] 서류에 한 줄이 적혔다. 나르는 사람에게서 빼앗은 돈과, 그 돈을 받을 사람.
    [photograph-of-money] 서류에 한 줄이 적혔다. 돈을 세고 있는 사진.
    [seen-by-team] { $source ->
        [team] 서류에 한 줄이 적혔다. 집을 뒤졌으나 나온 것 없음.
       *[other] 서류에 한 줄이 적혔다. 어둠 속에서 단속조와 마주침.
    }
   *[other] 서류에 한 줄이 적혔다.
}
reveal-knock = { $who ->
    [unit-head] 반장이 문을 두드렸다.
    [check] 숙박검열이 문을 두드렸다.
    [visit] 보위부 사람들이 문을 두드리고, 그냥 갔다.
   *[agents] 보위부 사람들이 문을 두드렸다.
}
reveal-arrested = 붙잡혔다. { $cause ->
    [on-air] 전파가 나가는 동안 단속조가 손전화를 찾아냈다.
    [coming-down] 내려오는 길에서 기다리고 있었다.
    [searched-house] 집집마다 뒤지다가 이 집에 왔다.
    [stopped-on-path] 길에서 걸린 탓이었다.
    [part-found] 손전화 조각이 나왔다.
    [denounced] 누군가 이름을 댔다.
    [old-file] 서류의 묵은 한 줄을 다시 읽었다.
   *[other] 서류로 충분했다.
}
reveal-bribe = { $taken ->
    [yes] 그들은 { $asked_CNY }위안을 요구했고, 받았다.
   *[no] 그들은 { $asked_CNY }위안을 요구했다. 모자랐거나, 없었다.
}
reveal-released = { $after_days ->
    [1] 하루 만에 풀려났다.
   *[other] { $after_days }일 만에 풀려났다.
}
reveal-charged = { $ground ->
    [leaving] 떠난다는 말을 한 죄로
    [information] 물건값이나 사람 이야기를 한 죄로
    [remittance] 밖에서 온 돈 때문에
    [calling] 전화를 건 죄로
   *[phone] 손전화를 가진 죄로
} { $charge ->
    [labour-training] 노동단련대로
    [reform-facility] 교화소로
   *[political-camp] 관리소로
} 보내졌다. 알려진 형기는 { $term_months_low }개월에서 { $term_months_high }개월이다.
reveal-case-kept-open = 서류는 닫히지 않았다. 묵은 통화도 몇 해 뒤에 죄가 될 수 있다.
reveal-day-passed = 하루가 지났다.
reveal-jamming-elsewhere = 손전화를 뜯어 둔 사이에도 이쪽 강가의 방해전파기는 { $count }번 돌았다. 모든 것, 모든 사람 위로.
reveal-refused = 아무 일도 일어나지 않았다.
reveal-post-silent = { $listenerName }에서는 아무것도 듣지 못했다. { $why ->
    [off] 그 밤에는 아무도 앉아 있지 않았다.
    [paid] 누가 돈을 받았다.
   *[no-mains] 전기가 오지 않았다.
}
reveal-post-back = { $listenerName }에 다시 전기가 와서 듣기 시작했다.
reveal-battery-empty = 밧데리가 다 됐다. 말을 하다 만 채로 화면이 꺼졌다.
reveal-house-searched = { $by ->
    [team] 문이 열리고, 집이 뒤져졌다.
    [agents] 보위부 사람들이 집을 뒤졌다.
   *[check] 숙박검열이 물건을 뒤졌다.
} { $foundCount ->
    [0] 나온 것은 없었다.
   *[other] 손전화의 한 조각이 나왔다.
}
reveal-on-list = 식구 하나가 없어졌으므로, 이 집은 명단에 올라 있었다.
reveal-family-visited = { $searched ->
    [yes] { $foundCount ->
        [0] 명단에 오른 집마다 그러듯이 보위부 사람들이 들렀다. 뒤졌으나 나온 것은 없었다.
       *[other] 명단에 오른 집마다 그러듯이 보위부 사람들이 들렀다. 뒤져서 손전화의 한 조각을 찾아냈다.
    }
   *[no] 명단에 오른 집마다 그러듯이 보위부 사람들이 들러, 없어진 식구에 대해 물었다.
}
reveal-street-check = { $found ->
    [yes] 남들처럼 길에서 손전화를 보자는 단속에 걸렸다. 손전화가 나왔다.
   *[no] 남들처럼 길에서 손전화를 보자는 단속에 걸렸다. 손전화는 나오지 않았다.
}
reveal-spending-noticed = { $by ->
    [unit-head] 무엇으로 먹고사는지 반장이 궁금해했다.
   *[neighbour] 무엇으로 먹고사는지 골목의 누군가가 궁금해했다.
}
reveal-told-why = { $why ->
    [fear] 알고도 가만있은 사람이 될까 봐 겁이 났다.
   *[quota] 채워야 할 몫이 있다.
}
reveal-protection = { $kept ->
    [yes] 돈을 받은 보위부 사람들은 약속을 지킬 셈이었다.
   *[no] 돈을 받은 보위부 사람들은 그 일을 다시 생각하지 않았다.
}
reveal-teams-held-back = 아무도 나오지 않았다. 그러라고 누가 돈을 받았다.
reveal-path-bribe = 길에서 { $asked_CNY }위안을 요구받았다. { $answer ->
    [taken] 주고, 그냥 지나갔다.
    [refused] 주었는데도 끌려갔다.
   *[not-had] 가진 것이 그보다 적었다.
}
reveal-money-sent = { $sent_CNY }위안이 떠났다. 약속한 구전은 { $agreed_CNY }위안이었다.
reveal-money-arrived = { $after_days ->
    [1] 이튿날
   *[other] { $after_days }일 만에
} { $sent_CNY }위안 가운데 { $arrived_CNY }위안이 닿았다. { $cut_CNY ->
    [0] { "" }
   *[other] 보위부 사람들이 { $cut_CNY }위안을 떼었다.{ " " }
}{ $photographed ->
    [yes] 그 돈을 세는 사진이 강을 되건너갔다.
   *[no] { "" }
}
reveal-money-lost = 보낸 { $sent_CNY }위안은 하나도 닿지 않았다. { $to ->
    [state] 오다가 빼앗겼다.
   *[broker] 브로커가 가졌다.
}
reveal-old-call = { $after_years }년 뒤에 서류를 다시 읽었다. { $asked_CNY }위안을 요구했고, { $released ->
    [yes] 풀려났다.
   *[no] 모자랐다.
}
