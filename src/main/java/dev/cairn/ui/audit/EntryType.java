package dev.cairn.ui.audit;

import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The types of entries as a coach tells them apart: an icon and a word for several kinds. */
public enum EntryType {
  PLAN(Feather.CALENDAR, Tone.TEAL),
  VERDICT(Feather.USER_CHECK, Tone.SUCCESS),
  CHANGE(Feather.EDIT_3, Tone.WARNING),
  NOTE(Feather.MESSAGE_SQUARE, Tone.NEUTRAL),
  ATHLETE(Feather.USER, Tone.NEUTRAL),
  IMPORT(Feather.DOWNLOAD, Tone.NEUTRAL),
  LOAD(Feather.ACTIVITY, Tone.VIOLET),
  MODEL(Feather.CPU, Tone.VIOLET),
  TEXT(Feather.TYPE, Tone.PINK),
  SENT(Feather.SEND, Tone.PINK),
  RULE(Feather.SLIDERS, Tone.ACCENT),
  SAMPLE(Feather.LAYERS, Tone.NEUTRAL),
  BACK(Feather.CORNER_UP_LEFT, Tone.WARNING),
  ERASED(Feather.TRASH_2, Tone.DANGER),
  LEDGER(Feather.LOCK, Tone.ACCENT),
  OTHER(Feather.CIRCLE, Tone.NEUTRAL);

  private static final Words WORDS = Words.of(EntryType.class);

  private final Ikon icon;
  private final Tone tone;

  EntryType(Ikon icon, Tone tone) {
    this.icon = icon;
    this.tone = tone;
  }

  /** Of a kind as entries call it; kinds that are new belong to no other. */
  public static EntryType of(String kind) {
    return switch (kind) {
      case "plan.made", "plan.delivered", "plan.done" -> PLAN;
      case "plan.approved", "plan.approved.noted", "plan.rejected", "opinion.given" -> VERDICT;
      case "plan.noted", "phrases.saved" -> NOTE;
      case "text.sent" -> SENT;
      case "ledger.erased" -> ERASED;
      default -> ofFirstWord(kind.substring(0, Math.max(0, kind.indexOf('.'))));
    };
  }

  private static EntryType ofFirstWord(String word) {
    return switch (word) {
      case "plan" -> CHANGE;
      case "athlete", "coach" -> ATHLETE;
      case "lifter" -> IMPORT;
      case "overload" -> LOAD;
      case "model" -> MODEL;
      case "text" -> TEXT;
      case "packs", "pack", "rule", "rules", "modifier" -> RULE;
      case "sample" -> SAMPLE;
      case "step" -> BACK;
      case "ledger" -> LEDGER;
      default -> OTHER;
    };
  }

  /** Of these kinds those that belong to it. */
  List<String> among(List<String> kinds) {
    return kinds.stream().filter(kind -> of(kind) == this).toList();
  }

  public String word() {
    return WORDS.text("type." + name().toLowerCase(Locale.ROOT));
  }

  Badge badge() {
    return Badge.of(icon, word(), tone);
  }
}
