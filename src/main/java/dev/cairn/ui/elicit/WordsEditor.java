package dev.cairn.ui.elicit;

import dev.cairn.ui.text.Words;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is told in words: anything, a red line, or a story with its signs. */
final class WordsEditor implements Editor {
  private static final Words WORDS = Words.of(WordsEditor.class);
  private static final int LONG = 5;
  private static final int SHORT = 3;

  private final VBox root = new VBox(10);
  private final Region first;

  WordsEditor(WordsDraft draft) {
    this.first = Editor.area("words-text", draft.reason(), LONG);
    root.getChildren().add(Editor.named(WORDS.text("words.text"), first));
  }

  WordsEditor(RedLineDraft draft) {
    this.first = Editor.area("never-what", draft.what(), SHORT);
    root.getChildren()
        .addAll(
            Editor.named(WORDS.text("never.what"), first),
            Editor.named(WORDS.text("never.whom"), Editor.field("never-whom", draft.forWhom())));
  }

  WordsEditor(StoryDraft draft) {
    this.first = Editor.area("story-text", draft.story(), LONG);
    TextField weeks = Editor.field("story-weeks", draft.weeks());
    root.getChildren()
        .addAll(
            Editor.named(WORDS.text("story.text"), first),
            Editor.named(
                WORDS.text("story.signs"), Editor.area("story-signs", draft.signs(), SHORT)),
            Editor.named(
                WORDS.text("story.weeks"), Editor.withUnit(weeks, WORDS.text("measure.weeks"))));
    weeks.setAccessibleText(WORDS.text("story.weeks"));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public Node first() {
    return first;
  }
}
