package dev.cairn.model.wording;

import java.util.List;
import java.util.stream.Collectors;

/** Text at one place. It has no field that a plan has: what it says of the plan are slots. */
public record Passage(PassageKey key, List<Piece> pieces, Author author) {
  public Passage {
    pieces = List.copyOf(pieces);
  }

  /** The text with its slots as they are written: "Week {{F1}} is ...". */
  public String written() {
    return pieces.stream()
        .map(piece ->
            switch (piece) {
              case Piece.Words words -> words.text();
              case Piece.Slot slot -> slot.text();
            })
        .collect(Collectors.joining());
  }
}
