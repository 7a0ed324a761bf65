package dev.cairn.action.elicit;

import dev.cairn.action.elicit.MeetingRecords.Signed;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a meeting as everybody may see it now.
 *
 * @param answered who has answered in the round that is open, or that closed last; not what
 * @param first the answers of the first round; empty until it closes
 * @param second the answers of the second round; empty until it closes
 * @param earlier how many answers of the second round are from the first
 * @param late what came when the round was closed
 * @param counting what counts now, late answers among them; empty until a round closes
 * @param firstConclusion what the first round came to; null until it closes
 * @param conclusion what the round that closed last came to when it closed; null until one closes
 * @param withLate the same with the answers that came late; null where there are none
 * @param engine what the rules in force say; null until the first round closes, or where none is
 *     about it
 * @param secondLook the same weighted by performance, which sets no number; null where no range was
 *     asked for, and while it is sealed
 * @param signed who signed, in the order of the meeting
 * @param signOffs so many have to sign
 */
public record HeldQuestion(
    MeetingQuestion question,
    Stage stage,
    List<Participant> answered,
    List<Participant> missing,
    List<Answer> first,
    List<Answer> second,
    int earlier,
    List<Answer> late,
    List<Answer> counting,
    @Nullable Conclusion firstConclusion,
    @Nullable Conclusion conclusion,
    @Nullable Conclusion withLate,
    @Nullable EngineValue engine,
    @Nullable SecondLook secondLook,
    List<MeetingNote> notes,
    List<WordMeaning> meanings,
    List<Signed> signed,
    int signOffs) {
  public HeldQuestion {
    answered = List.copyOf(answered);
    missing = List.copyOf(missing);
    first = List.copyOf(first);
    second = List.copyOf(second);
    late = List.copyOf(late);
    counting = List.copyOf(counting);
    notes = List.copyOf(notes);
    meanings = List.copyOf(meanings);
    signed = List.copyOf(signed);
  }

  /** What stands now: with what came late, if anything did. */
  public @Nullable Conclusion standing() {
    return withLate == null ? conclusion : withLate;
  }

  /** Whether as many as have to be signed what stands now. */
  public boolean signedOff() {
    return signed.stream().filter(Signed::now).count() >= signOffs;
  }
}
