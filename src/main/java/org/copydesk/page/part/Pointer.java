package org.copydesk.page.part;

import org.copydesk.page.address.Address;

/** A name and where it leads. */
public record Pointer(String name, Address address) {}
