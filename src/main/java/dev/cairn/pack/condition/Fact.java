package dev.cairn.pack.condition;

import java.util.List;

/** Something that a condition can name. */
interface Fact {
  String word();

  Kind kind();

  /** As a coach names it. */
  String plain();

  /** Every word that a text fact can have; none for other kinds. */
  List<String> words();
}
