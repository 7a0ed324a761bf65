package dev.cairn.ui.elicit;

import dev.cairn.action.accept.WrittenChange;
import dev.cairn.pack.origin.TemplateValue;
import dev.cairn.ui.office.Writable;
import dev.cairn.ui.office.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Values of a template being written, each for a place on which coaches agreed. */
final class TemplateWriting implements RuleWriting {
  private final List<String> places;
  private final SortedMap<TemplateValue, String> values;
  private final List<Line> lines = new ArrayList<>();
  private final StringProperty reason = new SimpleStringProperty("");
  private Runnable changed = () -> {};

  /** One value of the template, and what stands there instead. */
  record Line(StringProperty place, ObjectProperty<TemplateValue> value, StringProperty now) {}

  TemplateWriting(Writable writable) {
    this.places = writable.places();
    this.values = writable.values();
    if (writable.inForce().orElse(null)
        instanceof WrittenRule.Template(List<WrittenChange> changes, String why)) {
      for (WrittenChange one : changes) {
        TemplateValue.of(one.value()).ifPresent(value -> add(one.place(), value, one.now()));
      }
      reason.set(why);
    }
    if (lines.isEmpty()) {
      add();
    }
    reason.subscribe((before, now) -> changed.run());
  }

  /** Where coaches agreed. */
  List<String> places() {
    return places;
  }

  /** As the pack has it. */
  String was(TemplateValue value) {
    return values.getOrDefault(value, "");
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  /** One more value. */
  void add() {
    TemplateValue next =
        List.of(TemplateValue.values()).stream()
            .filter(value -> lines.stream().noneMatch(line -> line.value().get() == value))
            .findFirst()
            .orElse(TemplateValue.BUILD_PERCENT);
    add(
        places.isEmpty() ? "" : places.getFirst(),
        lines.isEmpty() ? TemplateValue.BUILD_PERCENT : next,
        "");
  }

  private void add(String place, TemplateValue value, String now) {
    Line line =
        new Line(
            new SimpleStringProperty(place),
            new SimpleObjectProperty<>(value),
            new SimpleStringProperty(now));
    line.place().subscribe((before, after) -> changed.run());
    line.value().subscribe((before, after) -> changed.run());
    line.now().subscribe((before, after) -> changed.run());
    lines.add(line);
    changed.run();
  }

  void remove(Line line) {
    lines.remove(line);
    changed.run();
  }

  @Override
  public StringProperty reason() {
    return reason;
  }

  @Override
  public Optional<WrittenRule> written() {
    List<WrittenChange> all =
        lines.stream()
            .filter(line -> !line.now().get().isBlank())
            .map(line ->
                new WrittenChange(
                    line.place().get(), line.value().get().word(), line.now().get().strip()))
            .toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new WrittenRule.Template(all, reason.get().strip()));
  }

  @Override
  public void onChanged(Runnable listener) {
    changed = listener;
  }
}
