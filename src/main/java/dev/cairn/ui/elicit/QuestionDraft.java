package dev.cairn.ui.elicit;

import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.ui.text.Words;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A question of a meeting, being changed or written. */
final class QuestionDraft {
  private static final Words WORDS = Words.of(QuestionDraft.class);

  private final String id;
  private final @Nullable MeetingQuestion locked;
  private final Both title;
  private final Both text;
  private final StringProperty profile;
  private final AskedDraft asked;

  /** A new one. */
  QuestionDraft(String id, AskedDraft.Kind kind) {
    this.id = id;
    this.locked = null;
    this.title = Both.of(null);
    this.text = Both.of(null);
    this.profile = new SimpleStringProperty("");
    this.asked = new AskedDraft(kind);
  }

  /**
   * @param locked whether somebody has answered it, or it came of a plan: it stays as it is
   */
  QuestionDraft(MeetingQuestion question, boolean locked) {
    this.id = question.id();
    this.locked = locked ? question : null;
    this.title = Both.of(question.title());
    this.text = Both.of(question.text());
    String letter = question.profile();
    this.profile = new SimpleStringProperty(letter == null ? "" : letter);
    this.asked = new AskedDraft(question.asked());
  }

  String id() {
    return id;
  }

  boolean isLocked() {
    return locked != null;
  }

  Both title() {
    return title;
  }

  Both text() {
    return text;
  }

  /** The letter of the runner it is about; empty: nobody in particular. */
  StringProperty profile() {
    return profile;
  }

  AskedDraft asked() {
    return asked;
  }

  /** What is missing, in one sentence; empty where nothing is. */
  String missing() {
    if (isLocked()) {
      return "";
    }
    if (title.text().isEmpty()) {
      return WORDS.text("edit.missing", WORDS.text("edit.title"));
    }
    if (text.text().isEmpty()) {
      return WORDS.text(
          "edit.missing.of", WORDS.text("edit.text"), Told.in(title.text().orElseThrow()));
    }
    return asked.missing();
  }

  /** Empty while something is missing. */
  Optional<MeetingQuestion> question() {
    MeetingQuestion same = locked;
    if (same != null) {
      return Optional.of(same);
    }
    return missing().isEmpty()
        ? asked
            .asked()
            .map(kind ->
                new MeetingQuestion(
                    id,
                    title.text().orElseThrow(),
                    text.text().orElseThrow(),
                    profile.get().isEmpty() ? null : profile.get(),
                    kind))
        : Optional.empty();
  }
}
