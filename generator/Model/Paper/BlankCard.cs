namespace SocialHub.Model;

/// <summary>A card on which somebody can write what they think (白紙のカード): about one cell, or about the whole roadmap.</summary>
/// <param name="Mark">The short id of the cell (<see cref="CellMark"/>), or empty for the whole roadmap.</param>
/// <param name="Name"><c>短期／市民</c>, or what stands for the whole roadmap.</param>
/// <param name="Sector">Of the cell, or null.</param>
/// <param name="RoleCount">Roles in the cell; 0 is a blank cell.</param>
/// <param name="Code">Leads to the cell on the page of the roadmap.</param>
public sealed record BlankCard(string Mark, string Name, Sector? Sector, int RoleCount, QrCode Code);
