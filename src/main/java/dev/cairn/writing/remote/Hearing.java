package dev.cairn.writing.remote;

import dev.cairn.action.text.Listener;
import dev.cairn.action.text.TextWish;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.Sceptic;
import java.util.ArrayList;
import java.util.List;

/** Takes an answer in pieces; a passage is looked at before anybody hears of it. */
final class Hearing {
  private final TextWish wish;
  private final Author author;
  private final Sceptic sceptic;
  private final Listener listener;
  private final AnswerReader reader;
  private final List<Checked> passages = new ArrayList<>();
  private int characters;

  Hearing(TextWish wish, Author author, Sceptic sceptic, Listener listener) {
    this.wish = wish;
    this.author = author;
    this.sceptic = sceptic;
    this.listener = listener;
    this.reader = new AnswerReader(wish.passages(), this::text);
  }

  void piece(String piece) {
    characters += piece.length();
    reader.feed(piece);
    listener.heard(characters);
  }

  int characters() {
    return characters;
  }

  /** Whether an answer of the asked form came to its end, with something in it. */
  boolean found() {
    return reader.whole() && !passages.isEmpty();
  }

  List<Checked> passages() {
    return passages;
  }

  List<PassageKey> missing() {
    return reader.missing();
  }

  List<String> dropped() {
    return reader.dropped();
  }

  private void text(PassageKey key, String prose) {
    Checked checked = sceptic.check(new Draft(key, prose, author), wish.sheet(), wish.shown());
    passages.add(checked);
    listener.passage(checked);
  }
}
