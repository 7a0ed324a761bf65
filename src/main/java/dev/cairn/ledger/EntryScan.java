package dev.cairn.ledger;

import java.nio.charset.StandardCharsets;

/**
 * Reads an entry where it lies, without making anything of it. An entry has one spelling, so what
 * this reads to the end is canonical, and what is not canonical stops it. One instance can read
 * many entries; its places are those of the last.
 */
public final class EntryScan {
  private static final int HASH = 64;
  private static final int ID = 32;
  private static final int LONGEST_WORD = 32;
  private static final int LONGEST_KIND = 64;

  /** The largest number that every reader of JSON keeps exactly. */
  private static final long LARGEST = (1L << 53) - 1;

  private static final byte[] ACTOR = ascii("{\"actor\":\"");
  private static final byte[] PERSON = ascii(Actor.PERSON);
  private static final byte[] PROGRAM = ascii(Actor.PROGRAM);
  private static final byte[] KIND = ascii("\",\"format\":1,\"kind\":\"");
  private static final byte[] PART = ascii("\",\"part\":");
  private static final byte[] PARTS = ascii(",\"parts\":");
  private static final byte[] PAYLOAD = ascii(",\"payload\":\"");
  private static final byte[] PREVIOUS = ascii("\",\"previous\":\"");
  private static final byte[] REQUEST = ascii("\",\"request\":\"");
  private static final byte[] SEQUENCE = ascii("\",\"sequence\":");
  private static final byte[] SUBJECT = ascii(",\"subject\":\"");
  private static final byte[] TIME = ascii("\",\"time\":\"");
  private static final byte[] END = ascii("\"}");
  private static final byte[] OWN = ascii(Kind.OWN);

  private byte[] bytes = new byte[0];
  private int to;
  private int at;
  private long number;
  private String wrong = "";

  private final Range actor = new Range();
  private final Range kind = new Range();
  private final Range subject = new Range();
  private int payload;
  private int previous;
  private int request;
  private int time;
  private int part;
  private int parts;
  private long sequence;

  /** Whether exactly one entry stands between the two places. */
  public boolean reads(byte[] source, int first, int behind) {
    bytes = source;
    at = first;
    to = behind;
    return who() && step() && hashes() && what() && end(first);
  }

  /** What stopped the reading, to stand behind "entry 7: ". */
  public String wrong() {
    return wrong;
  }

  /** The bytes that were read last. */
  public byte[] source() {
    return bytes;
  }

  public long sequence() {
    return sequence;
  }

  public int part() {
    return part;
  }

  public int parts() {
    return parts;
  }

  /** Where the 64 digits of the payload's hash begin. */
  public int payloadAt() {
    return payload;
  }

  /** Where the 64 digits of the hash before begin. */
  public int previousAt() {
    return previous;
  }

  /** Where the 32 digits of the request begin. */
  public int requestAt() {
    return request;
  }

  /** Where the 24 letters of the time begin; later times are greater letter by letter. */
  public int timeAt() {
    return time;
  }

  /** Whether the kind is one of the ledger's own. */
  public boolean isOwn() {
    return kind.startsWith(bytes, OWN);
  }

  public String actor() {
    return actor.text(bytes);
  }

  public String kind() {
    return kind.text(bytes);
  }

  public String subject() {
    return subject.text(bytes);
  }

  String text(int from, int length) {
    return new String(bytes, from, length, StandardCharsets.US_ASCII);
  }

  private boolean who() {
    if (!word(ACTOR, "actor")) {
      return false;
    }
    actor.from = at;
    boolean known = skip(PERSON) ? hex(ID) : skip(PROGRAM) && small(LONGEST_WORD);
    actor.to = at;
    if (!known) {
      return stop("actor is neither person: and 32 digits nor program: and a word");
    }
    if (!word(KIND, "format 1 and the kind")) {
      return false;
    }
    kind.from = at;
    boolean dotted = dotted();
    kind.to = at;
    return dotted || stop("kind is not small words joined by dots");
  }

  private boolean step() {
    if (!word(PART, "part") || !number("part")) {
      return false;
    }
    part = (int) Math.min(number, Integer.MAX_VALUE);
    if (!word(PARTS, "parts") || !number("parts")) {
      return false;
    }
    if (number > Step.MOST_PARTS || part > number) {
      return stop("part " + part + " of " + number + " is no part of a step");
    }
    parts = (int) number;
    return true;
  }

  private boolean hashes() {
    if (!word(PAYLOAD, "payload")) {
      return false;
    }
    payload = at;
    if (!hex(HASH)) {
      return stop("payload is not 64 small hexadecimal digits");
    }
    if (!word(PREVIOUS, "previous")) {
      return false;
    }
    previous = at;
    return hex(HASH) || stop("previous is not 64 small hexadecimal digits");
  }

  private boolean what() {
    if (!word(REQUEST, "request")) {
      return false;
    }
    request = at;
    if (!hex(ID)) {
      return stop("request is not 32 small hexadecimal digits");
    }
    if (!word(SEQUENCE, "sequence") || !number("sequence")) {
      return false;
    }
    sequence = number;
    if (!word(SUBJECT, "subject")) {
      return false;
    }
    subject.from = at;
    boolean known = small(LONGEST_WORD) && at < to && bytes[at++] == ':' && hex(ID);
    subject.to = at;
    return known || stop("subject is not a word, a colon and 32 small hexadecimal digits");
  }

  private boolean end(int first) {
    if (!word(TIME, "time")) {
      return false;
    }
    time = at;
    if (to - at < EntryTime.LENGTH || !EntryTime.stands(bytes, at)) {
      return stop("time is not a real one of the form 2026-11-21T16:14:39.123Z");
    }
    at += EntryTime.LENGTH;
    if (!skip(END)) {
      return stop("something else than the end follows the time");
    }
    return at == to || stop("something follows the end at byte " + (at - first));
  }

  private boolean word(byte[] word, String name) {
    return skip(word) || stop("not canonical where " + name + " should stand");
  }

  private boolean skip(byte[] word) {
    if (to - at < word.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (bytes[at + i] != word[i]) {
        return false;
      }
    }
    at += word.length;
    return true;
  }

  private boolean hex(int length) {
    if (to - at < length || !Letters.hex(bytes, at, at + length)) {
      return false;
    }
    at += length;
    return true;
  }

  private boolean small(int longest) {
    int first = at;
    while (at < to && at - first < longest && Letters.small(bytes[at])) {
      at++;
    }
    return at > first;
  }

  private boolean dotted() {
    int first = at;
    int words = 0;
    do {
      if (!small(LONGEST_KIND)) {
        return false;
      }
      words++;
    } while (at < to && bytes[at] == '.' && at++ < to);
    return words > 1 && at - first <= LONGEST_KIND;
  }

  /** A whole number from 1, without leading zeros. */
  private boolean number(String name) {
    number = 0;
    int first = at;
    while (at < to && Letters.digit(bytes[at]) && number <= LARGEST) {
      number = 10 * number + bytes[at++] - '0';
    }
    return at > first && bytes[first] != '0' && number <= LARGEST
        || stop(name + " is not a whole number from 1 without leading zeros");
  }

  private boolean stop(String sentence) {
    wrong = sentence;
    return false;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** From and to of a text inside the bytes. */
  private static final class Range {
    private int from;
    private int to;

    private String text(byte[] bytes) {
      return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }

    private boolean startsWith(byte[] bytes, byte[] start) {
      if (to - from < start.length) {
        return false;
      }
      for (int i = 0; i < start.length; i++) {
        if (bytes[from + i] != start[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
