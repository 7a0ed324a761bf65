package dev.cairn.action.kept;

/**
 * An entry without what it says.
 *
 * @param hash in hexadecimal digits
 * @param size of what it says, in bytes; -1 where that was erased
 */
public record EntryLine(
    long sequence,
    String hash,
    String time,
    String actor,
    String kind,
    String subject,
    String request,
    int part,
    int parts,
    long size) {
  public boolean erased() {
    return size < 0;
  }
}
