package dev.cairn.action.teaching;

import dev.cairn.review.Judgement;
import dev.cairn.review.agreement.Word;
import java.util.Optional;

/**
 * A verdict that was given and never undone; a later one by the same coach may have followed.
 *
 * @param subject whose plan it was
 * @param made the hash of the plan as the engine made it, whatever coaches changed in it
 * @param coach by id
 * @param name of the coach
 * @param time as entries write it
 * @param holds whether no later one followed
 * @param seconds the time taken; 0 where nobody measured it
 * @param first what was thought before seeing reasons
 * @param blind whether it was asked for as a second look at a plan that another coach had judged
 * @param sealed whether it began with an opinion on what another coach had changed, before that
 *     showed
 * @param again whether it was asked for once more, after an earlier one by the same coach
 */
record GivenVerdict(
    long sequence,
    String subject,
    String made,
    String coach,
    String name,
    Judgement judgement,
    String time,
    boolean holds,
    long seconds,
    Optional<Judgement> first,
    boolean blind,
    boolean sealed,
    boolean again) {
  /** The plan, whoever judges it. */
  String key() {
    return subject + "\n" + made;
  }

  Word word() {
    return Word.of(judgement);
  }

  /** The day on which it was given, as entries count days. */
  String day() {
    return time.substring(0, time.indexOf('T'));
  }
}
