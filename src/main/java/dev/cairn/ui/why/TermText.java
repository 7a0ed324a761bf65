package dev.cairn.ui.why;

import dev.cairn.trail.Glossary.Entry;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.text.Words;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.controlsfx.control.PopOver;

/** A sentence in which words of the trade open their meaning. */
final class TermText extends TextFlow {
  private static final Words WORDS = Words.of(TermText.class);
  private static final double READABLE = 260;

  TermText(String sentence, String style) {
    getStyleClass().addAll("term-text", style);
    setAccessibleText(sentence);
    for (Span span : Span.of(sentence)) {
      Entry term = span.term();
      if (term == null) {
        getChildren().add(new Text(span.text()));
      } else {
        getChildren().add(link(span.text(), term));
      }
    }
  }

  private static Hyperlink link(String text, Entry term) {
    Hyperlink link = new Hyperlink(text);
    link.getStyleClass().addAll("term", "in-text");
    link.setAccessibleText(WORDS.text("term", term.term()));
    link.setOnAction(event -> {
      link.setVisited(false);
      meaning(term).show(link);
    });
    return link;
  }

  static PopOver meaning(Entry term) {
    Label head = new Label(Shown.capital(term.term()));
    head.getStyleClass().addAll("semibold", "term-name");
    Label meaning = new Label(Shown.capital(term.meaning()) + ".");
    Wrapping.of(meaning);
    meaning.setPrefWidth(READABLE);
    meaning.setMinHeight(USE_PREF_SIZE);
    VBox content = new VBox(4, head, meaning);
    content.getStyleClass().add("term-meaning");
    PopOver popOver = new PopOver(content);
    popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
    popOver.setAnimated(false);
    return popOver;
  }
}
