package org.copydesk.evidence.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.copydesk.text.CannotGoOn;

/**
 * Keeps fetching to the public web: what a foreign page or a redirect names must not reach this
 * machine or its network. Checked on the addresses that DNS gives, at each redirect; the platform
 * keeps those answers long enough that the connection goes to an address that was checked.
 */
record AddressGuard(boolean allowPrivate) {

  /**
   * @throws CannotGoOn when the address is not http or https, its host is unknown, or any of the
   *     host's addresses is not public
   */
  void check(URI address) throws CannotGoOn {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("");
    String host = address.getHost();
    if (!(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https")) || host == null) {
      throw new CannotGoOn(
          "The address " + address + " is not a web address.",
          "Give one that begins with http:// or https://.");
    }
    if (allowPrivate) {
      return;
    }
    for (InetAddress each : resolve(host)) {
      if (!isPublic(each)) {
        throw new CannotGoOn(
            "The address "
                + address
                + " leads into a private network ("
                + each.getHostAddress()
                + ").",
            "If you trust it, add --allow-private.");
      }
    }
  }

  private static InetAddress[] resolve(String host) throws CannotGoOn {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException unknown) {
      throw new CannotGoOn(
          "The host " + host + " is not known.",
          "Check the address, and that this machine is connected.",
          unknown);
    }
  }

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] b = address.getAddress();
    if (address instanceof Inet4Address) {
      return isPublic4(b[0] & 0xff, b[1] & 0xff, b[2] & 0xff);
    }
    return !(address instanceof Inet6Address) || isPublic6(b);
  }

  /** The blocks that IANA's registry for special IPv4 addresses does not list as global. */
  private static boolean isPublic4(int a, int b, int c) {
    boolean shared = a == 100 && (b & 0xc0) == 64;
    boolean benchmark = a == 198 && (b & 0xfe) == 18;
    boolean document =
        a == 192 && b == 0 && (c == 0 || c == 2)
            || a == 198 && b == 51 && c == 100
            || a == 203 && b == 0 && c == 113;
    return !(a == 0 || a == 10 || a == 127 || a >= 224)
        && !(a == 172 && (b & 0xf0) == 16)
        && !(a == 192 && b == 168)
        && !(a == 169 && b == 254)
        && !(shared || benchmark || document);
  }

  /** Unique local addresses, and those that hold an IPv4 address: mapped, translated, 6to4. */
  private static boolean isPublic6(byte[] b) {
    if ((b[0] & 0xfe) == 0xfc || b[0] == 0x20 && b[1] == 1 && b[2] == 0x0d && b[3] == (byte) 0xb8) {
      return false;
    }
    boolean zeroes = allZero(b, 0, 10);
    boolean mapped = zeroes && (b[10] == -1 && b[11] == -1 || b[10] == 0 && b[11] == 0);
    boolean translated = b[0] == 0 && b[1] == 0x64 && b[2] == (byte) 0xff && b[3] == (byte) 0x9b;
    if (mapped || translated) {
      return isPublic4(b[12] & 0xff, b[13] & 0xff, b[14] & 0xff);
    }
    return !(b[0] == 0x20 && b[1] == 2) || isPublic4(b[2] & 0xff, b[3] & 0xff, b[4] & 0xff);
  }

  private static boolean allZero(byte[] b, int from, int to) {
    return Arrays.equals(b, from, to, new byte[to - from], 0, to - from);
  }
}
