package dev.cairn.ui.office;

import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.action.letter.Invitation;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A meeting that another machine holds, as its invitation tells it. Nothing of it lies in the
 * workspace here.
 *
 * @param answered by question, who has answered it in a file here
 */
public record Invited(Invitation invitation, SortedMap<String, SortedSet<String>> answered) {
  public Invited {
    answered = Collections.unmodifiableSortedMap(new TreeMap<>(answered));
  }

  /** With which key the host signed; the host is told the same one. */
  public String key() {
    return invitation.host().id();
  }

  Invited with(String question, String coach) {
    SortedMap<String, SortedSet<String>> more = new TreeMap<>(answered);
    SortedSet<String> coaches = new TreeSet<>(more.getOrDefault(question, new TreeSet<>()));
    coaches.add(coach);
    more.put(question, coaches);
    return new Invited(invitation, more);
  }

  /** The questions that can be answered, as if they were sealed here. */
  public HeldMeeting held() {
    Meeting whole = invitation.meeting();
    return new HeldMeeting(whole, whole.set().questions().stream().map(this::held).toList());
  }

  private HeldQuestion held(MeetingQuestion question) {
    List<Participant> coaches = invitation.meeting().coaches();
    SortedSet<String> in = answered.getOrDefault(question.id(), new TreeSet<>());
    boolean second =
        invitation.round(question.id()).filter(one -> one.round() == Round.SECOND).isPresent();
    return new HeldQuestion(
        question,
        second ? Stage.SECOND_ROUND : Stage.FIRST_ROUND,
        coaches.stream().filter(one -> in.contains(one.id())).toList(),
        coaches.stream().filter(one -> !in.contains(one.id())).toList(),
        List.of(),
        List.of(),
        0,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        0);
  }
}
