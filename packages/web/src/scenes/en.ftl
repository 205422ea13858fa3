### Scenes met on this device, and playing from any of them.

scenes-title = Scenes, and what if
scenes-explained = The scenes of this story that you have met on this device, in any play. You can play on from the beginning of each, under the luck of the night in which you met it, and choose otherwise.
scenes-loading = Fetching the scenes…
scenes-unreachable = The scenes could not be fetched. Close this and try again.
scenes-legend = Numbers stand in the order in which the story is written, not in which it happens. Lines are ways you have gone.
scenes-number = Scene { $number }
scenes-unseen = Not met yet.
scenes-play = Play from here
scenes-ask = You leave the place where you are now in the story.
scenes-yes = Yes, play from here
scenes-gone = This scene can no longer be reached in that way, because the story has changed since. { $reason }
scenes-erase = Erase this list
