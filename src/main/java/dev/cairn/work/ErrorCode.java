package dev.cairn.work;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** A short code for a fault in Cairn itself: the same fault at the same place has the same code. */
public record ErrorCode(String text) {
  public static ErrorCode of(Throwable fault) {
    CRC32 sum = new CRC32();
    sum.update((fault.getClass().getName() + " " + place(fault)).getBytes(StandardCharsets.UTF_8));
    String digits = Long.toString(sum.getValue(), 36).toUpperCase(Locale.ROOT);
    return new ErrorCode("0".repeat(7 - digits.length()) + digits);
  }

  /** The innermost line of our own code; line numbers are left out, they move with every edit. */
  private static String place(Throwable fault) {
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("dev.cairn.")) {
        return frame.getClassName() + "." + frame.getMethodName();
      }
    }
    return "elsewhere";
  }
}
