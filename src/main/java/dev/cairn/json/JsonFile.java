package dev.cairn.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A JSON text read in one pass: its values, numbers kept exact, and the place of each. */
public final class JsonFile {
  /** Objects and arrays may stand inside each other this deep. */
  public static final int DEEPEST = 100;

  private final JsonNode root;
  private final Spot places;

  private JsonFile(JsonNode root, Spot places) {
    this.root = root;
    this.places = places;
  }

  public static JsonFile read(byte[] bytes) throws JsonProblem {
    return read(bytes, 1);
  }

  /** Reads a part of a larger file, such as one line of many, whose first line has this number. */
  public static JsonFile read(byte[] bytes, int firstLine) throws JsonProblem {
    char[] text = decode(bytes, firstLine);
    Spot places = new Spot(new Place(firstLine, 1));
    JsonNode root = new JsonReading(text, firstLine).read(places);
    return new JsonFile(root, places);
  }

  public JsonNode root() {
    return root;
  }

  /**
   * The place of a value by JSON pointer: of its name inside an object, else of the value itself. A
   * pointer to nothing gives the nearest thing around it.
   */
  public Place place(String jsonPointer) {
    Spot spot = places;
    for (String step : jsonPointer.split("/", -1)) {
      Spot child =
          step.isEmpty() && spot == places
              ? spot
              : spot.child(step.replace("~1", "/").replace("~0", "~"));
      if (child == null) {
        return spot.place();
      }
      spot = child;
    }
    return spot.place();
  }

  private static char[] decode(byte[] bytes, int firstLine) throws JsonProblem {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    boolean marked = out.hasRemaining() && out.get(0) == '\uFEFF';
    CharSequence text = marked ? out.subSequence(1, out.length()) : out;
    if (result.isError()) {
      String octet = Integer.toHexString(bytes[in.position()] & 0xFF).toUpperCase(Locale.ROOT);
      throw new JsonProblem(
          Place.of(text, text.length(), firstLine),
          "byte 0x" + octet + " is not UTF-8 text. Maybe save the file as UTF-8");
    }
    char[] chars = new char[text.length()];
    for (int at = 0; at < chars.length; at++) {
      chars[at] = text.charAt(at);
    }
    return chars;
  }
}
