package dev.cairn.ui.office;

import dev.cairn.action.paper.Form;
import dev.cairn.action.paper.Gathering;
import dev.cairn.action.paper.Handout;
import dev.cairn.action.paper.Press;
import dev.cairn.action.text.Writers;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.Language;
import dev.cairn.pack.RulesMissing;
import dev.cairn.trail.DamagedPlan;
import java.time.DayOfWeek;
import java.util.List;

/**
 * Makes what a coach hands over, of plans as they stand in the workspace. Everything here blocks:
 * ask it through a slot.
 */
public final class Printery {
  /** So fine are pages that a printer draws. */
  private static final int DOTS = 200;

  private final Office office;
  private final Rules rules;
  private final Writers writers;
  private final Press press;

  public Printery(Office office, Rules rules, Writers writers, Press press) {
    this.office = office;
    this.rules = rules;
    this.writers = writers;
    this.press = press;
  }

  /** How the reader reads. */
  public record Reader(Language language, Grid units, DayOfWeek weekStart) {}

  /** The bytes of a file. */
  public byte[] make(String athleteId, Form form, Reader reader) throws DamagedPlan, RulesMissing {
    return press.make(handout(athleteId, reader), form);
  }

  /** Each page as a PNG, for a printer. */
  public List<byte[]> pages(String athleteId, Reader reader) throws DamagedPlan, RulesMissing {
    return press.pages(handout(athleteId, reader), DOTS);
  }

  private Handout handout(String athleteId, Reader reader) throws DamagedPlan, RulesMissing {
    Gathering gathering =
        new Gathering(writers, rules.sentences(), reader.language(), reader.weekStart());
    return office.reading(records -> gathering.of(records, athleteId, reader.units()));
  }
}
