package dev.cairn.ui.wording;

import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Form;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.Piece;
import dev.cairn.model.wording.Rendering;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Takes text apart into words, figures of the plan, and what speaks against it. */
final class Bits {
  private final String written;
  private final List<Objection> objections;
  private final FactSheet sheet;
  private final List<Slot> slots = new ArrayList<>();

  private record Slot(int from, int to, Fact fact, Form form) {}

  private Bits(String written, List<Objection> objections, FactSheet sheet) {
    this.written = written;
    this.objections = objections;
    this.sheet = sheet;
    Matcher found = Piece.SLOT.matcher(written);
    while (found.find()) {
      Form form = found.group(2) == null ? Form.FIGURE : Form.of(found.group(2)).orElse(null);
      Fact fact = sheet.fact(found.group(1)).orElse(null);
      if (fact != null && form != null) {
        slots.add(new Slot(found.start(), found.end(), fact, form));
      }
    }
  }

  static List<Bit> of(
      String written, List<Objection> objections, FactSheet sheet, Rendering rendering) {
    return new Bits(written, objections, sheet).read(rendering);
  }

  /** The whole text as it is read. */
  static String text(List<Bit> bits) {
    StringBuilder text = new StringBuilder();
    bits.forEach(bit -> text.append(bit.shown()));
    return text.toString();
  }

  private List<Bit> read(Rendering rendering) {
    List<Integer> cuts = List.copyOf(cuts());
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      Slot slot = slot(cuts.get(i));
      pieces.add(
          slot == null
              ? new Piece.Words(written.substring(cuts.get(i), cuts.get(i + 1)))
              : new Piece.Slot(slot.fact().id(), slot.form()));
    }
    List<String> shown = rendering.pieces(pieces, sheet);
    List<Bit> bits = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      add(bits, bit(cuts.get(i), shown.get(i)));
    }
    return bits;
  }

  /** Where one kind of stretch ends and the next begins; never inside a slot. */
  private SortedSet<Integer> cuts() {
    SortedSet<Integer> cuts = new TreeSet<>(List.of(0, written.length()));
    for (Slot slot : slots) {
      cuts.add(slot.from());
      cuts.add(slot.to());
    }
    for (Objection objection : objections) {
      cuts.add(Math.clamp(objection.from(), 0, written.length()));
      cuts.add(Math.clamp(objection.to(), 0, written.length()));
    }
    cuts.removeIf(at -> slots.stream().anyMatch(slot -> at > slot.from() && at < slot.to()));
    return cuts;
  }

  private @Nullable Slot slot(int at) {
    return slots.stream().filter(slot -> slot.from() == at).findFirst().orElse(null);
  }

  private Bit bit(int at, String shown) {
    for (Objection objection : objections) {
      if (objection.from() <= at && at < objection.to()) {
        return new Bit.Flag(objection, shown);
      }
    }
    Slot slot = slot(at);
    return slot == null ? new Bit.Words(shown) : new Bit.Figure(slot.fact(), shown);
  }

  /** Two stretches of one objection are one. */
  private static void add(List<Bit> bits, Bit next) {
    if (!bits.isEmpty()
        && bits.getLast() instanceof Bit.Flag(var before, var text)
        && next instanceof Bit.Flag(var same, var more)
        && before.equals(same)) {
      bits.removeLast();
      bits.add(new Bit.Flag(same, text + more));
    } else {
      bits.add(next);
    }
  }
}
