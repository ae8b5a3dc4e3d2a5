package org.manicule.web.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an address asks for behind its question mark. Read kindly: a stray {@code %} stands for
 * itself, bytes that are no UTF-8 become replacement characters, so that nothing typed by hand
 * fails here.
 */
public final class Parameters {

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private Parameters(String query) {
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }
  }

  public static Parameters of(Context context) {
    return of(Optional.ofNullable(context.queryString()).orElse(""));
  }

  static Parameters of(String query) {
    return new Parameters(query);
  }

  /** The first value; empty where there is none. */
  public String text(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  /** All values that are not empty, in order. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream().filter(value -> !value.isEmpty()).toList();
  }

  /**
   * A number within bounds.
   *
   * @throws RefusedException where it is none
   */
  public int number(String name, int least, int most, int otherwise) {
    String value = text(name).strip();
    if (value.isEmpty()) {
      return otherwise;
    }
    if (value.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(value);
      if (least <= number && number <= most) {
        return number;
      }
    }
    throw new RefusedException(
        Refusal.badRequest(
            "'"
                + name
                + "' must be a number from "
                + least
                + " to "
                + most
                + ", but is '"
                + value
                + "'.",
            "Mend it in the address."));
  }

  /** Undoes the escapes of an address. */
  static String decode(String escaped) {
    byte[] bytes = escaped.getBytes(StandardCharsets.UTF_8);
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int octet = bytes[i] == '%' ? octet(bytes, i + 1) : -1;
      if (octet >= 0) {
        bytes[length++] = (byte) octet;
        i += 2;
      } else {
        bytes[length++] = bytes[i] == '+' ? (byte) ' ' : bytes[i];
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** The number that two hexadecimal digits make; negative where they are none. */
  private static int octet(byte[] bytes, int at) {
    if (at + 1 >= bytes.length) {
      return -1;
    }
    int high = Character.digit(bytes[at], 16);
    int low = Character.digit(bytes[at + 1], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
