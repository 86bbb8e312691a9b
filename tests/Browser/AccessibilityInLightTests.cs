namespace SocialHub.Tests.Browser;

public sealed class AccessibilityInLightTests(TestBrowser browser) : AccessibilityTests(browser, ColorScheme.Light);
