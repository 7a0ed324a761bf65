package dev.cairn.ui.office;

import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.meeting.QuestionSet;
import java.util.List;
import java.util.Optional;

/**
 * All meetings of a workspace.
 *
 * @param meetings the newest first
 * @param sets of questions that a meeting can be opened with
 */
public record MeetingsCase(
    List<HeldMeeting> meetings, List<QuestionSet> sets, MeetingPolicy policy) {
  public MeetingsCase {
    meetings = List.copyOf(meetings);
    sets = List.copyOf(sets);
  }

  public Optional<HeldMeeting> held(String id) {
    return meetings.stream().filter(one -> one.meeting().id().equals(id)).findFirst();
  }
}
