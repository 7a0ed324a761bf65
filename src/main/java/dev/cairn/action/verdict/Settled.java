package dev.cairn.action.verdict;

import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.ledger.Subject;

/** Whether somebody said what holds of a plan that was judged differently. */
public final class Settled {
  private final Records records;

  public Settled(Records records) {
    this.records = records;
  }

  /**
   * Whether it was said after the last of the words that contradict each other.
   *
   * @param made the hash of the plan as the engine made it
   * @param last the entry of that word
   */
  public boolean since(String subject, String made, long last) {
    Subject athlete = Subject.parse(subject);
    return records.sequence(Thing.ADJUDICATION, athlete, "") > last
        && records
            .json(Thing.ADJUDICATION, athlete, "")
            .filter(json -> json.path("made").asString("").equals(made))
            .isPresent();
  }
}
