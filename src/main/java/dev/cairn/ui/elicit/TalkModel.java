package dev.cairn.ui.elicit;

import dev.cairn.ui.office.MeetingRoom;
import dev.cairn.ui.text.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is said while answers lie open, and what words were agreed to mean. */
final class TalkModel {
  private static final Words WORDS = Words.of(TalkModel.class);

  private final ElicitModel model;
  private final MeetingRoom room;
  private final StringProperty note = new SimpleStringProperty("");
  private final StringProperty word = new SimpleStringProperty("");
  private final StringProperty meaning = new SimpleStringProperty("");
  private final Map<String, String> notes = new LinkedHashMap<>();

  TalkModel(ElicitModel model, MeetingRoom room) {
    this.model = model;
    this.room = room;
  }

  private String place() {
    return model.meeting().get() + "/" + model.question().get();
  }

  /** Puts a note half typed aside, before another question is opened. */
  void put() {
    notes.put(place(), note.get());
  }

  /** The note that was half typed about the open question. */
  void find() {
    note.set(notes.getOrDefault(place(), ""));
  }

  /** Notes what was said about the answers; what was typed stays where that does not work. */
  void keepNote() {
    String text = note.get().strip();
    if (model.doable() && !text.isEmpty()) {
      String of = model.meeting().get();
      String which = model.question().get();
      model.act(() -> room.note(of, which, "", text), WORDS.text("said.noted"), () -> note.set(""));
    }
  }

  /** Keeps what coaches agreed that a word means. */
  void keepMeaning() {
    String which = word.get().strip();
    String means = meaning.get().strip();
    if (which.isEmpty() || means.isEmpty()) {
      model.tell(WORDS.text("missing.meaning"));
    } else if (model.doable()) {
      String of = model.meeting().get();
      String about = model.question().get();
      model.act(
          () -> room.meaning(of, about, which, means),
          WORDS.text("said.meaning", which),
          () -> {
            word.set("");
            meaning.set("");
          });
    }
  }

  void dropMeaning(String which) {
    if (model.doable()) {
      String of = model.meeting().get();
      String about = model.question().get();
      model.act(
          () -> room.meaning(of, about, which, null),
          WORDS.text("said.meaning-gone", which),
          () -> {});
    }
  }

  /** What is being said about the answers. */
  StringProperty note() {
    return note;
  }

  StringProperty word() {
    return word;
  }

  StringProperty meaning() {
    return meaning;
  }
}
