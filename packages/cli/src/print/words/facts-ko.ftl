## The claims of the facts sheet, for pupils who do not read the record's own language

lesson-fact-domestic-intl-calls-blocked = 300만 명이 넘게 쓰던 북한의 이동통신은 북한 사람이 외국으로 거는 전화를 막는다.
lesson-fact-chinese-network-bypasses-koryolink = 국경 가까이의 중국 손전화는 중국 기지국을 쓰므로 고려링크의 감시가 미치지 않는다. 다만 기지국을 흉내 내는 감청 장비가 있으면 당국이 그 전화를 알아낼 수 있다.
lesson-fact-not-knowing-alive = 떠나온 사람은 대개 가족에게 연락할 수 없어, 서로 살아 있는지, 조사를 받는지, 갇혔는지, 죽었는지 모른다.
lesson-fact-jamming-night-bursts = 2014년 여름 함경북도 국경의 두 군에서는 밤 아홉 시에서 아침 여덟 시 사이에 5분에서 7분쯤씩 방해 전파가 나왔다.
lesson-fact-everybody-monitored-everybody = 2014년에 떠나온 한 여성은 동네에서도 직장에서도 모두가 모두를 지켜보았다고 말했다. 뒤에 나온 보도에서는 인민반장이 보안원보다 무섭다고 한다.
lesson-fact-broker-fee-30-on-1000 = 앰네스티 보고서 발표를 다룬 한국 신문 기사에 따르면, 브로커는 1,000달러를 보낼 때 적어도 30퍼센트를 뗀다.
lesson-fact-call-not-a-crime-2012 = 2012년 형법은 외국 사람과 말하는 것을 범죄로 정하지 않았지만, 거기서 한 말은 다른 죄가 될 수 있었다.
lesson-fact-five-minutes-2014 = 새로 들어온 독일제 탐지기로는 5분만 통화해도 자리와 내용이 드러나므로, 끊고 자리를 옮겨야 한다고 했다.
lesson-fact-two-three-minutes-2010 = 보안원으로 있으면서 통화를 엿들은 적이 있는 기자는 2분에서 3분 안에 도청될 수 있다고 보았다.
lesson-fact-eight-minute-call-caught = 한 여성은 8분쯤 통화한 뒤 체포되었다. 집 근처에서 기차를 기다리던 요원들에게 우연히 걸렸고, 그렇게 오래 통화하다니 어리석다는 말을 들었다.
lesson-fact-no-interviewee-heard-recording = 통화를 녹음하거나 글로 옮길 수 있다고 말한 사람은 있었지만, 녹음을 직접 듣거나 글로 옮긴 것을 직접 본 사람은 없었다.
lesson-fact-art222-illegal-international-communication = 2015년에 고친 형법에 국제통신을 비법적으로 한 죄(제222조)가 생겼다. 1년 이하의 노동단련형이나 5년 이하의 노동교화형에 처한다.
lesson-fact-contact-rate-fall = 떠나온 사람들에게 물은 조사에서 가족과 연락하는 사람은 2018년에 46.9퍼센트였고 2023년에는 23.7퍼센트였다. 그 가운데 73.6퍼센트는 전화로 직접 통화했다.
lesson-fact-sub-minute-detection-2026 = 떠나온 사람들과 함께 일하는 전문가가 2026년의 한 회의에서, 새 방법으로는 1분이 안 되는 통화도 잡아낼 수 있다고 말했다.
