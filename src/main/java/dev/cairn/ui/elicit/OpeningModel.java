package dev.cairn.ui.elicit;

import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.ui.office.MeetingRoom;
import dev.cairn.ui.office.MeetingsCase;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A meeting about to be opened. */
public final class OpeningModel {
  private static final Words WORDS = Words.of(OpeningModel.class);

  private final ElicitModel model;
  private final MeetingRoom room;
  private final ReadOnlyBooleanWrapper beginning = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<@Nullable QuestionSet> set = new SimpleObjectProperty<>();
  private final StringProperty coaches = new SimpleStringProperty("");
  private final StringProperty facilitator = new SimpleStringProperty("");

  OpeningModel(ElicitModel model, MeetingRoom room) {
    this.model = model;
    this.room = room;
  }

  /** Shows the form in which a meeting is opened. */
  public void begin() {
    if (model.found().get() != null && model.readOnly().get().isEmpty()) {
      model.tell("");
      beginning.set(true);
    }
  }

  public void doNotBegin() {
    model.tell("");
    beginning.set(false);
  }

  /** Opens the meeting, or says what is missing. */
  public void create() {
    MeetingsCase now = model.found().get();
    if (now == null || model.acting().get()) {
      return;
    }
    Optional<String> id = id(now, room.today());
    if (id.isEmpty()) {
      model.tell(missing());
      return;
    }
    QuestionSet chosen = Objects.requireNonNull(set.get());
    List<String> names = names();
    String leader = facilitator.get().strip();
    model.act(
        () -> room.begin(id.get(), leader, names, chosen),
        WORDS.text("said.opened", Told.in(chosen.title())),
        () -> {
          clear();
          model.go(id.get());
        });
  }

  /** A meeting is gone to instead. */
  void shut() {
    beginning.set(false);
  }

  public ReadOnlyBooleanProperty beginning() {
    return beginning.getReadOnlyProperty();
  }

  public ObjectProperty<@Nullable QuestionSet> set() {
    return set;
  }

  /** Names or pseudonyms, one a line. */
  public StringProperty coaches() {
    return coaches;
  }

  public StringProperty facilitator() {
    return facilitator;
  }

  List<String> names() {
    return Arrays.stream(coaches.get().split("\n"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** What is missing or wrong, in one sentence; empty while nothing is. */
  public String missing() {
    List<String> names = names();
    if (set.get() == null) {
      return WORDS.text("missing.set");
    }
    if (names.isEmpty()) {
      return WORDS.text("missing.coaches");
    }
    Set<String> seen = new TreeSet<>();
    for (String name : names) {
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        return WORDS.text("problem.twice", name);
      }
    }
    return facilitator.get().isBlank() ? WORDS.text("missing.facilitator") : "";
  }

  /** By which commands and answer files name it; no other meeting is called so. */
  Optional<String> id(MeetingsCase known, LocalDate today) {
    QuestionSet chosen = set.get();
    if (chosen == null || !missing().isEmpty()) {
      return Optional.empty();
    }
    Set<String> taken = new TreeSet<>();
    known.meetings().forEach(one -> taken.add(one.meeting().id()));
    return Optional.of(free(chosen.id() + "-" + today, taken));
  }

  private static String free(String wished, Set<String> taken) {
    String id = wished;
    for (int number = 2; !taken.add(id); number++) {
      id = wished + "-" + number;
    }
    return id;
  }

  private void clear() {
    set.set(null);
    coaches.set("");
  }
}
