package dev.cairn.ui.elicit;

import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Answer.Mark;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Marks being put into a template: a place in it, and what should stand there. */
final class MarksDraft implements Draft {
  private static final Words WORDS = Words.of(MarksDraft.class);

  private final Asked.Template asked;
  private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
  private final StringProperty instead = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
  private final StringProperty reason = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  MarksDraft(Asked.Template asked) {
    this.asked = asked;
  }

  Asked.Template asked() {
    return asked;
  }

  /** "phase/base", "week/9", "week/9/sunday"; empty while none is chosen. */
  ReadOnlyStringProperty place() {
    return place.getReadOnlyProperty();
  }

  /** What should stand there. */
  StringProperty instead() {
    return instead;
  }

  ReadOnlyObjectProperty<List<Mark>> marks() {
    return marks.getReadOnlyProperty();
  }

  /** Chooses a place; what was said of it before comes back to be said otherwise. */
  void choose(String chosen) {
    place.set(chosen);
    problem.set("");
    instead.set(
        marks.get().stream()
            .filter(mark -> mark.place().equals(chosen))
            .findFirst()
            .map(Mark::instead)
            .orElse(""));
  }

  /** Keeps what was typed for the place that is chosen; one mark a place. */
  void mark() {
    String text = instead.get().strip();
    if (place.get().isEmpty() || text.isEmpty()) {
      problem.set(WORDS.text(place.get().isEmpty() ? "problem.place" : "problem.instead"));
      return;
    }
    List<Mark> all = others();
    all.add(new Mark(place.get(), text));
    marks.set(List.copyOf(all));
    problem.set("");
    place.set("");
    instead.set("");
  }

  void remove(Mark mark) {
    marks.set(marks.get().stream().filter(one -> !one.equals(mark)).toList());
  }

  private List<Mark> others() {
    return new ArrayList<>(
        marks.get().stream().filter(mark -> !mark.place().equals(place.get())).toList());
  }

  @Override
  public StringProperty reason() {
    return reason;
  }

  /** What is typed for a place and not yet a mark would be lost: it has to be one first. */
  private boolean pending() {
    return !place.get().isEmpty()
        && !instead.get().isBlank()
        && !marks.get().contains(new Mark(place.get(), instead.get().strip()));
  }

  @Override
  public Optional<Answer> answer() {
    return missing().isEmpty()
        ? Optional.of(new Answer.Marked(marks.get(), reason.get().strip()))
        : Optional.empty();
  }

  @Override
  public String missing() {
    return pending()
        ? WORDS.text("missing.pending")
        : marks.get().isEmpty() ? WORDS.text("missing.marks") : "";
  }

  @Override
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  @Override
  public boolean begun() {
    return !marks.get().isEmpty() || !(instead.get() + reason.get()).isBlank();
  }
}
