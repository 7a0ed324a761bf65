package dev.cairn.pack;

/**
 * Why a pack is left out, and where.
 *
 * @param file the file inside the pack, or empty when the pack as a whole is meant
 * @param line counted from 1, or 0 when the file as a whole is meant; {@code column} likewise
 * @param message without capital letter and full stop
 * @param maybe what follows the word "Maybe", without a full stop
 */
public record PackProblem(
    String pack, String file, int line, int column, String message, String maybe) {
  /** Where it is, as a person looks for it: "modifiers/heat.json, line 6, column 21". */
  public String place() {
    return file + (line > 0 ? ", line " + line : "") + (column > 0 ? ", column " + column : "");
  }

  /** One sentence, and a line that says what may help. */
  public String sentence() {
    String where = place().isEmpty() ? "" : place() + ": ";
    return "The pack " + pack + " is left out: " + where + message + ".\nMaybe " + maybe + ".";
  }
}
