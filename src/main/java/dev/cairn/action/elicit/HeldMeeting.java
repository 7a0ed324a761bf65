package dev.cairn.action.elicit;

import dev.cairn.elicit.meeting.Meeting;
import java.util.List;
import java.util.Optional;

/** A meeting as everybody may see it now: no sealed answer, and no name with an open one. */
public record HeldMeeting(Meeting meeting, List<HeldQuestion> questions) {
  public HeldMeeting {
    questions = List.copyOf(questions);
  }

  public Optional<HeldQuestion> question(String id) {
    return questions.stream().filter(one -> one.question().id().equals(id)).findFirst();
  }
}
