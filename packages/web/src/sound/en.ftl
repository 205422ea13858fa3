### What can be heard, in words, and the settings of sound.

sound-heard = Heard:{" "}
sound-wind-walls = Wind, outside the wall.
sound-wind-low = A little wind.
sound-wind-slope = Wind on the slope.
sound-wind-ridge = Strong wind, over the ridge.
sound-river-near = The river, near.
sound-river-far = The river, far below.
sound-dogs-near = A dog, close by, and then another.
sound-dogs-far = Two dogs, far below.
sound-signal = { $bars ->
    [0] The telephone: one low tone, no signal.
    [one] The telephone: a low tone, one bar of five.
    [2] The telephone: a tone, two bars of five.
    [3] The telephone: a tone, three bars of five.
    [4] The telephone: a high tone, four bars of five.
   *[other] The telephone: a very high tone, five bars of five.
}
sound-registered = { $bars ->
    [one] The telephone finds a network: two tones, the second low. One bar of five.
    [2] The telephone finds a network: two tones, the second higher. Two bars of five.
    [3] The telephone finds a network: two tones, the second higher. Three bars of five.
    [4] The telephone finds a network: two tones, the second high. Four bars of five.
   *[other] The telephone finds a network: two tones, the second very high. Five bars of five.
}
sound-dialling = The tones of the keys, then a scratching.
sound-ringing = It rings at the other end, twice.
sound-not-through = Three low notes.
sound-line-noise-faint = A faint hiss in the line.
sound-line-noise-plain = Noise in the line.
sound-line-noise-loud = Loud noise in the line.
sound-hum = A hum in the line.
sound-voice-whole = Her voice, small and thin.
sound-voice-broken = Her voice, with holes in it.
sound-silence = Silence.

sound = Sound
sound-setting-sound = With sound
sound-setting-sound-meaning = Wind, the telephone, a voice without words. Nothing is lost without it.
sound-setting-captions = Captions
sound-setting-captions-meaning = What can be heard, in words, above each passage and in the log. They work without sound too.
sound-overall = Volume of everything
sound-land = Wind, river, dogs
sound-phone = The telephone
sound-voice = The voice on the line
sound-percent = { PERCENT($percent) }
