package dev.cairn.ui.office;

import dev.cairn.action.accept.Offer;
import dev.cairn.action.accept.SignOffs;
import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.model.Plan;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.util.List;
import java.util.Optional;

/**
 * One question of a meeting with all that may be seen of it.
 *
 * @param first the answers of the first round; empty while they are sealed
 * @param second those of the second
 * @param engine the value in force; empty while the first round is open
 * @param usual the plan that a template question is about
 * @param rule what follows from the answers by themselves; empty while none lie open
 * @param writable what can be written for answers in words; empty where nothing can
 */
public record QuestionCase(
    Meeting meeting,
    HeldQuestion held,
    Optional<Answers> first,
    Optional<Answers> second,
    Optional<EngineNow> engine,
    Optional<Plan> usual,
    Optional<Following> rule,
    Optional<Writable> writable) {
  public MeetingQuestion question() {
    return held.question();
  }

  public Stage stage() {
    return held.stage();
  }

  public List<Participant> answered() {
    return held.answered();
  }

  /** What follows from answers: a rule that can be signed, or why there is none. */
  public sealed interface Following {}

  /**
   * @param inForce whether it holds already, exactly as it is offered
   */
  public record Draft(Offer offer, SignOffs signOffs, boolean inForce) implements Following {}

  public record None(String why) implements Following {}
}
