package dev.cairn.writing.template;

import dev.cairn.action.text.PlanWriter;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.PlanText;
import dev.cairn.trail.StoredPlan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers the facts of a plan once, and writes it once in each language, while it is asked for. */
public final class RememberedText implements PlanWriter {
  private final PlanWriter writer;
  private final Map<Language, PlanText> texts = new EnumMap<>(Language.class);
  private List<FactSheet> sheets = List.of();
  private String plan = "";

  public RememberedText(PlanWriter writer) {
    this.writer = writer;
  }

  @Override
  public synchronized List<FactSheet> sheets(StoredPlan asked) {
    open(asked);
    return sheets;
  }

  @Override
  public synchronized PlanText write(StoredPlan asked, Language language) {
    open(asked);
    return texts.computeIfAbsent(language, wanted -> writer.write(asked, wanted));
  }

  private void open(StoredPlan asked) {
    if (!asked.hash().equals(plan)) {
      texts.clear();
      sheets = writer.sheets(asked);
      plan = asked.hash();
    }
  }
}
