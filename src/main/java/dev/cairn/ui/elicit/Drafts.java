package dev.cairn.ui.elicit;

import dev.cairn.elicit.meeting.Round;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.ui.text.Units;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers half typed, each of one coach; nobody else is shown them. */
final class Drafts {
  private final Map<Place, Draft> all = new LinkedHashMap<>();

  /** Whose answer to what. */
  record Place(String meeting, String question, Round round, String coach) {}

  Draft at(Place place, MeetingQuestion question, Units units) {
    return all.computeIfAbsent(place, _ -> Draft.of(question.asked(), units));
  }

  /** Once an answer was given it is sealed, and nothing of it stays here. */
  void forget(Place place) {
    all.remove(place);
  }

  void in(Units units) {
    all.values().forEach(draft -> draft.in(units));
  }

  /** Whether a coach has begun something in a meeting that was not given. */
  boolean begun(String meeting, String coach) {
    return all.entrySet().stream()
        .anyMatch(one ->
            one.getKey().meeting().equals(meeting)
                && one.getKey().coach().equals(coach)
                && one.getValue().begun());
  }
}
