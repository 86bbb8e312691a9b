namespace SocialHub.Tests.Browser;

public sealed class AccessibilityInDarkTests(TestBrowser browser) : AccessibilityTests(browser, ColorScheme.Dark);
