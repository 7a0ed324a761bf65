package dev.cairn.ui.elicit;

import dev.cairn.ui.office.Writable;
import dev.cairn.ui.office.WrittenRule;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A red line being written: for whom no plan is made, and what such a runner is told. */
final class LineWriting implements RuleWriting {
  private final StringProperty condition = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private Runnable changed = () -> {};

  LineWriting(Writable writable) {
    if (writable.inForce().orElse(null) instanceof WrittenRule.Line(String told, String why)) {
      condition.set(told);
      reason.set(why);
    }
    condition.subscribe((before, now) -> changed.run());
    reason.subscribe((before, now) -> changed.run());
  }

  StringProperty condition() {
    return condition;
  }

  @Override
  public StringProperty reason() {
    return reason;
  }

  @Override
  public Optional<WrittenRule> written() {
    return condition.get().isBlank()
        ? Optional.empty()
        : Optional.of(new WrittenRule.Line(condition.get().strip(), reason.get().strip()));
  }

  @Override
  public void onChanged(Runnable listener) {
    changed = listener;
  }
}
