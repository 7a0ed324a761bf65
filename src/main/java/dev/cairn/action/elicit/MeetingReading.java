package dev.cairn.action.elicit;

import dev.cairn.action.Records;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.elicit.conclusion.Concluding;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads meetings as everybody may see them now. */
public final class MeetingReading {
  private final MeetingRecords meetings;
  private final MeetingPolicy policy;
  private final RunningRules rules;
  private final Records records;
  private final RoundSecrets secrets;

  /**
   * @param rules those in force in the workspace, for what the engine says
   * @param secrets where keys of rounds lie, without which no answers can be weighted
   */
  public MeetingReading(
      Records records, MeetingPolicy policy, RunningRules rules, RoundSecrets secrets) {
    this.records = records;
    this.meetings = new MeetingRecords(records);
    this.policy = policy;
    this.rules = rules;
    this.secrets = secrets;
  }

  /** All meetings, the newest first. */
  public List<HeldMeeting> all() {
    return meetings.all().stream().map(this::held).toList();
  }

  /** The meeting with this id, or a refusal that names it. */
  public HeldMeeting meeting(String id) {
    return held(meetings.meeting(id));
  }

  private HeldMeeting held(Meeting meeting) {
    return new HeldMeeting(
        meeting,
        meeting.set().questions().stream().map(question -> held(meeting, question)).toList());
  }

  private HeldQuestion held(Meeting meeting, MeetingQuestion question) {
    String id = question.id();
    Stage stage = meetings.stage(meeting.id(), id);
    boolean first = stage == Stage.FIRST_ROUND || stage == Stage.REVEALED;
    List<Participant> answered = meetings.answered(meeting, id, first ? Round.FIRST : Round.SECOND);
    List<Participant> missing = new ArrayList<>(meeting.coaches());
    missing.removeAll(answered);
    List<Answer> firsts = meetings.revealed(meeting.id(), id, Round.FIRST);
    List<Answer> seconds = meetings.revealed(meeting.id(), id, Round.SECOND);
    List<Answer> late = meetings.late(meeting.id(), id);
    List<Answer> counting = meetings.counting(meeting.id(), id);
    return new HeldQuestion(
        question,
        stage,
        answered,
        missing,
        firsts,
        seconds,
        meetings.earlier(meeting.id(), id),
        late,
        counting,
        stage == Stage.FIRST_ROUND ? null : conclusion(question, firsts),
        stage == Stage.FIRST_ROUND
            ? null
            : conclusion(question, meetings.closing(meeting.id(), id)),
        late.isEmpty() ? null : conclusion(question, counting),
        engine(question, stage),
        new SecondLooks(records, meetings, secrets, meeting).of(question).orElse(null),
        meetings.notes(meeting.id(), id),
        meetings.meanings(meeting.id(), id),
        meetings.signed(meeting, id),
        policy.signOffs());
  }

  private Conclusion conclusion(MeetingQuestion question, List<Answer> answers) {
    return new Concluding(policy).of(question.asked(), answers);
  }

  private @Nullable EngineValue engine(MeetingQuestion question, Stage stage) {
    return stage == Stage.FIRST_ROUND ? null : EngineValue.of(question, rules).orElse(null);
  }
}
