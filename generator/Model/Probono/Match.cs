using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A giver and a receiver of pro bono who found each other (マッチング); counted once, never named.</summary>
/// <param name="Id">Unique over all recruitments.</param>
/// <param name="Giver">A sector or kind, e.g. 企業.</param>
/// <param name="Industry">Its industry, or empty.</param>
/// <param name="Form">How it takes part, e.g. 企業としてのプロボノ派遣; may be empty.</param>
/// <param name="State">How far it is.</param>
/// <param name="When">Null where it was not recorded.</param>
public sealed record Match(Located<Slug> Id, string Giver, string Industry, string Form, MatchState State, Schedule? When);
