package dev.cairn.trail;

import java.util.List;

/** Something the coach should know before approving; it names the decisions it speaks of. */
public record Warning(String code, String message, List<String> why) {
  public Warning {
    why = List.copyOf(why);
  }
}
