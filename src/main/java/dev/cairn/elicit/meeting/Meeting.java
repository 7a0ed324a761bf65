package dev.cairn.elicit.meeting;

import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.QuestionSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A meeting: who takes part, and what is asked.
 *
 * @param id by which commands and answer files name it
 * @param facilitator who leads it; may be one of the coaches
 * @param set the questions as they are asked here, which may be others than a pack's
 */
public record Meeting(
    String id, LocalDate date, String facilitator, List<Participant> coaches, QuestionSet set) {
  public Meeting {
    coaches = List.copyOf(coaches);
  }

  /** The same with further questions. */
  public Meeting with(List<MeetingQuestion> more) {
    List<MeetingQuestion> all = new ArrayList<>(set.questions());
    all.addAll(more);
    return asking(
        new QuestionSet(set.id(), set.number(), set.title(), set.purpose(), set.profiles(), all));
  }

  /** The same with other questions. */
  public Meeting asking(QuestionSet other) {
    return new Meeting(id, date, facilitator, coaches, other);
  }

  public Optional<Participant> coach(String coachId) {
    return coaches.stream().filter(one -> one.id().equals(coachId)).findFirst();
  }
}
