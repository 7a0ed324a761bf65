package dev.cairn.ui.modify;

import dev.cairn.review.EditQuestion;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What a coach says about a change: why, in which words, what is to be asked of others. */
public final class Saying {
  private final ObjectProperty<List<String>> reasons = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<List<String>> granted = new SimpleObjectProperty<>(List.of());
  private final StringProperty note = new SimpleStringProperty("");
  private final BooleanProperty asking = new SimpleBooleanProperty();
  private final StringProperty question = new SimpleStringProperty("");
  private final ObjectProperty<EditQuestion.Type> questionType =
      new SimpleObjectProperty<>(EditQuestion.Type.DIRECTION);

  /** All of it at one moment. */
  record Said(
      List<String> reasons,
      List<String> granted,
      String note,
      boolean asking,
      String question,
      EditQuestion.Type questionType) {
    static final Said NOTHING =
        new Said(List.of(), List.of(), "", false, "", EditQuestion.Type.DIRECTION);

    Said {
      reasons = List.copyOf(reasons);
      granted = List.copyOf(granted);
    }
  }

  Said now() {
    return new Said(
        reasons.get(), granted.get(), note.get(), asking.get(), question.get(), questionType.get());
  }

  void take(Said said) {
    reasons.set(said.reasons());
    granted.set(said.granted());
    note.set(said.note());
    question.set(said.question());
    questionType.set(said.questionType());
    asking.set(said.asking());
  }

  void clear() {
    take(Said.NOTHING);
  }

  /** Hears of every change. */
  void onChanged(Runnable listener) {
    List.of(reasons, granted, note, asking, question, questionType)
        .forEach(one -> one.addListener((observed, before, now) -> listener.run()));
  }

  /** A reason is given or taken back. */
  public void turn(String code) {
    reasons.set(turned(reasons.get(), code));
  }

  /** A rule is broken knowingly, or no longer. */
  public void grant(String rule) {
    granted.set(turned(granted.get(), rule));
  }

  private static List<String> turned(List<String> before, String one) {
    List<String> now = new ArrayList<>(before);
    if (!now.remove(one)) {
      now.add(one);
    }
    return List.copyOf(now);
  }

  /** Codes, in the order they were chosen. */
  public ObjectProperty<List<String>> reasons() {
    return reasons;
  }

  public ObjectProperty<List<String>> granted() {
    return granted;
  }

  public StringProperty note() {
    return note;
  }

  public BooleanProperty asking() {
    return asking;
  }

  public StringProperty question() {
    return question;
  }

  public ObjectProperty<EditQuestion.Type> questionType() {
    return questionType;
  }
}
