package org.copydesk.evidence.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a foreign page or redirect names must not lead into this machine or its network. */
class AddressGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.1.2",
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.0.9",
        "169.254.169.254",
        "100.64.0.1",
        "198.18.0.1",
        "192.0.2.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1"
      })
  void privateAddressesAreRefused(String address) throws UnknownHostException {
    assertEquals(false, AddressGuard.isPublic(InetAddress.getByName(address)), address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:2800:220:1::1"})
  void publicAddressesPass(String address) throws UnknownHostException {
    assertEquals(true, AddressGuard.isPublic(InetAddress.getByName(address)), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/hosts", "ftp://example.org/", "http:///nohost", "http://localhost/",
        "http://127.0.0.1:80/", "http://[::1]/", "http://0x7f.1/", "http://2130706433/"
      })
  void addressesThatLeadInsideAreRefused(String address) {
    assertThrows(CannotGoOn.class, () -> new AddressGuard(false).check(URI.create(address)));
  }

  @Test
  void allowPrivateLetsThemPass() throws CannotGoOn {
    new AddressGuard(true).check(URI.create("http://127.0.0.1:9/"));
  }
}
