namespace SocialHub.Model;

/// <summary>A QR code (ISO/IEC 18004) ready to be drawn: black modules on white, with the quiet zone that readers need.</summary>
/// <param name="Address">What it says: an absolute address.</param>
/// <param name="Side">Modules on each side, with the quiet zone of 4 on all sides.</param>
/// <param name="Path">The black modules as path data of SVG; a module is a square of side 1.</param>
public sealed record QrCode(string Address, int Side, string Path);
