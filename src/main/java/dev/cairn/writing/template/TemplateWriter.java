package dev.cairn.writing.template;

import dev.cairn.action.text.PlanWriter;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.PlanText;
import dev.cairn.pack.SentencePack;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import dev.cairn.writing.facts.FactSheets;
import java.util.ArrayList;
import java.util.List;

/** Writes text from sentences of packs: no network, no chance, always there. */
public final class TemplateWriter implements PlanWriter {
  private final Bank bank;

  public TemplateWriter(List<SentencePack> packs) {
    this.bank = new Bank(packs);
  }

  @Override
  public List<FactSheet> sheets(StoredPlan plan) {
    return new FactSheets(plan).all();
  }

  /**
   * The choice of sentences hangs on whom the plan is for and where it leads, not on its hash: a
   * change of one day leaves the words of the others alone as far as they fit.
   */
  @Override
  public PlanText write(StoredPlan plan, Language language) {
    List<FactSheet> sheets = sheets(plan);
    Choice choice =
        new Choice(bank, plan.athleteId() + "\n" + plan.race().word() + "\n" + plan.raceDate());
    Moments moments = new Moments(plan);
    Notes notes = new Notes(choice, language, moments);
    DayTexts days = new DayTexts(choice, language, moments);
    List<Passage> passages = new ArrayList<>();
    notes.plan(sheets.getFirst()).passage(PassageKey.planNote()).ifPresent(passages::add);
    for (int i = 0; i < plan.weeks().size(); i++) {
      StoredWeek week = plan.weeks().get(i);
      FactSheet sheet = sheets.get(i + 1);
      choice.nextWeek();
      PassageKey key = PassageKey.weekNote(week.number());
      notes.week(week, sheet).passage(key).ifPresent(passages::add);
      for (StoredDay day : week.days()) {
        passages.addAll(days.of(week, day, sheet));
      }
    }
    return new PlanText(plan.hash(), language, passages);
  }
}
