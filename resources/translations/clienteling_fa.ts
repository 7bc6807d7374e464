<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AddItem</name>
    <message>
        <source>Nothing is called that. Try the SKU or scan the label.</source>
        <translation>چیزی با این نام نیست. SKU را بنویسید یا برچسب را اسکن کنید.</translation>
    </message>
</context>
<context>
    <name>AmountStrip</name>
    <message>
        <source>Rest of the sale</source>
        <translation>باقی فروش</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>دقیق</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>نصف</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>کنتراست بیشتر</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>حرکت کمتر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Of everything, from the next start on.</source>
        <translation>اندازهٔ همه چیز، از شروع بعدی.</translation>
    </message>
    <message>
        <source>Black, white and stronger edges.</source>
        <translation>سیاه، سفید و لبه‌های پررنگ‌تر.</translation>
    </message>
    <message>
        <source>Nothing slides or turns.</source>
        <translation>چیزی نمی‌لغزد و نمی‌چرخد.</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>Needs attention</source>
        <translation>نیازمند رسیدگی</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>چیزی منتظر شما نیست</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Choose side</source>
        <translation>انتخاب طرف</translation>
    </message>
    <message>
        <source>Keep choice</source>
        <translation>ثبت انتخاب</translation>
    </message>
    <message>
        <source>Try to connect</source>
        <translation>تلاش برای اتصال</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message numerus="yes">
        <source>%n solved this week</source>
        <translation>
            <numerusform>%n مورد در این هفته حل شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was solved this week yet</source>
        <translation>این هفته هنوز چیزی حل نشده است</translation>
    </message>
    <message>
        <source>{solved}, mostly within the hour</source>
        <translation>{solved}، بیشتر در همان ساعت</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>The store</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>در انتظار در این‌جا</translation>
    </message>
    <message>
        <source>Which acts</source>
        <translation>کدام کارها</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه کاری</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>روز پیش</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>روز بعد</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>نمایش موارد پیشین</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>چه کسی چه کرد</translation>
    </message>
    <message>
        <source>Nothing of this kind on this day</source>
        <translation>در این روز چنین کاری نشده است</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>هنوز فرستاده نشده</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Online and in-store, one customer</source>
        <translation>آنلاین و حضوری، یک مشتری</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>آنلاین</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>آفلاین</translation>
    </message>
    <message>
        <source>Card terminal ready</source>
        <translation>کارت‌خوان آماده است</translation>
    </message>
    <message>
        <source>Card terminal does not answer</source>
        <translation>کارت‌خوان پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>Opens {opens}, closes {closes}</source>
        <translation>از {opens} تا {closes}</translation>
    </message>
</context>
<context>
    <name>CartCard</name>
    <message>
        <source>Online cart</source>
        <translation>سبد آنلاین</translation>
    </message>
    <message>
        <source>With {name}, {place}</source>
        <translation>نزد {name}، {place}</translation>
    </message>
    <message>
        <source>Take over cart</source>
        <translation>ادامهٔ سبد آنلاین</translation>
    </message>
    <message>
        <source>With {who}.</source>
        <translation>نزد {who}.</translation>
    </message>
    <message>
        <source>Break the hold</source>
        <translation>برداشتن نگه‌داری</translation>
    </message>
</context>
<context>
    <name>Carts</name>
    <message>
        <source>Carts from the website and the app appear here by themselves.</source>
        <translation>سبدهای وب‌سایت و اپ خودشان این‌جا می‌آیند.</translation>
    </message>
    <message>
        <source>{items} on the wishlist, {here} here.</source>
        <translation>{items} در علاقه‌مندی‌ها، {here} عدد این‌جا.</translation>
    </message>
    <message>
        <source>No open cart</source>
        <translation>سبد بازی نیست</translation>
    </message>
</context>
<context>
    <name>CashPanel</name>
    <message>
        <source>To pay in cash</source>
        <translation>پرداخت نقدی</translation>
    </message>
    <message>
        <source>Stays to pay</source>
        <translation>باقی می‌ماند</translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation>بقیهٔ پول</translation>
    </message>
    <message>
        <source>Take {amount} as a part</source>
        <translation>دریافت {amount} به‌عنوان بخشی</translation>
    </message>
    <message>
        <source>Complete sale</source>
        <translation>پایان فروش</translation>
    </message>
</context>
<context>
    <name>ChangedCard</name>
    <message>
        <source>What changed</source>
        <translation>چه تغییر کرد</translation>
    </message>
    <message>
        <source>What changed for {name}</source>
        <translation>برای {name} چه تغییر کرد</translation>
    </message>
    <message>
        <source>New tier: {tier}</source>
        <translation>سطح تازه: {tier}</translation>
    </message>
    <message>
        <source>Reached with this sale</source>
        <translation>با همین فروش به دست آمد</translation>
    </message>
    <message>
        <source>The online cart will be closed</source>
        <translation>سبد آنلاین بسته خواهد شد</translation>
    </message>
    <message>
        <source>When this sale is sent to the store service</source>
        <translation>وقتی این فروش به سامانهٔ فروشگاه فرستاده شود</translation>
    </message>
    <message>
        <source>Online cart closed as bought in store</source>
        <translation>سبد آنلاین با خرید در فروشگاه بسته شد</translation>
    </message>
    <message>
        <source>The website shows the order, not the cart</source>
        <translation>وب‌سایت به جای سبد، سفارش را نشان می‌دهد</translation>
    </message>
    <message>
        <source>{title} kept in the wishlist</source>
        <translation>{title} در علاقه‌مندی‌ها ماند</translation>
    </message>
    <message>
        <source>It was left out of this sale</source>
        <translation>از این فروش کنار گذاشته شد</translation>
    </message>
    <message>
        <source>{title} left out</source>
        <translation>{title} کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Not kept in the wishlist</source>
        <translation>در علاقه‌مندی‌ها نماند</translation>
    </message>
    <message>
        <source>{title} will be sent</source>
        <translation>{title} فرستاده می‌شود</translation>
    </message>
    <message>
        <source>From another store, to the customer’s address</source>
        <translation>از فروشگاه دیگر، به نشانی مشتری</translation>
    </message>
    <message>
        <source>Saved on this till</source>
        <translation>در این صندوق ذخیره شد</translation>
    </message>
    <message>
        <source>It is sent when the connection returns. Points follow then.</source>
        <translation>با برگشتن اتصال فرستاده می‌شود. امتیاز هم آن‌وقت می‌آید.</translation>
    </message>
    <message>
        <source>Returns until {day}</source>
        <translation>مرجوعی تا {day}</translation>
    </message>
    <message>
        <source>With or without paper</source>
        <translation>با رسید یا بی رسید</translation>
    </message>
    <message>
        <source>{points} used</source>
        <translation>{points} مصرف شد</translation>
    </message>
    <message>
        <source>{points} to {tier}</source>
        <translation>{points} تا {tier}</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>What it means: {0}</source>
        <translation>معنی: {0}</translation>
    </message>
    <message>
        <source>Chart as table: {0}</source>
        <translation>نمودار به شکل جدول: {0}</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>The count is written down and cannot be changed.</source>
        <translation>شمارش ثبت می‌شود و تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>The count differs by {amount}.</source>
        <translation>شمارش {amount} اختلاف دارد.</translation>
    </message>
    <message>
        <source>Close the shift with {amount} counted?</source>
        <translation>نوبت با {amount} شمرده‌شده بسته شود؟</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>شمارش دوباره</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>بستن نوبت</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>حالا امتحان کنید</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n تغییر</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>در حال فرستادن.</translation>
    </message>
    <message>
        <source>{changes} on the way.</source>
        <translation>{changes} در راه است.</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>همه چیز فرستاده شده.</translation>
    </message>
    <message>
        <source>Last sent {time}.</source>
        <translation>آخرین ارسال {time}.</translation>
    </message>
    <message>
        <source>{changes} safe on this till, sent when the connection returns. Last sent {time}.</source>
        <translation>{changes} در این صندوق امن است و با برگشتن اتصال فرستاده می‌شود. آخرین ارسال {time}.</translation>
    </message>
    <message>
        <source>Working offline. Keep selling as usual.</source>
        <translation>کار آفلاین. مثل همیشه بفروشید.</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Customer agrees</source>
        <translation>مشتری موافق است</translation>
    </message>
    <message>
        <source>Customer refuses</source>
        <translation>مشتری موافق نیست</translation>
    </message>
    <message>
        <source>in a store</source>
        <translation>در فروشگاه</translation>
    </message>
    <message>
        <source>on the website</source>
        <translation>در وب‌سایت</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>در اپ</translation>
    </message>
    <message>
        <source>from an earlier system</source>
        <translation>از سامانهٔ پیشین</translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation>هنوز پرسیده نشده.</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>رضایت‌ها</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>پرسش: {day}</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>پرسیده نشده</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>پرسیده نشده</translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>Consents</source>
        <translation>رضایت‌ها</translation>
    </message>
    <message>
        <source>A refusal applies at once, also when it was recorded offline. A receipt may always be given.</source>
        <translation>«خیر» بی‌درنگ اجرا می‌شود، آفلاین هم. رسید همیشه داده می‌شود.</translation>
    </message>
    <message>
        <source>Recorded: {channel}, yes</source>
        <translation>ثبت شد: {channel}، بله</translation>
    </message>
    <message>
        <source>Recorded: {channel}, no</source>
        <translation>ثبت شد: {channel}، خیر</translation>
    </message>
    <message>
        <source>Suggestions are on for this customer</source>
        <translation>پیشنهادها برای این مشتری روشن است</translation>
    </message>
    <message>
        <source>Suggestions are off, also for the future</source>
        <translation>پیشنهادها خاموش است، برای آینده هم</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>If you choose “{choice}”</source>
        <translation>اگر «{choice}» را انتخاب کنید</translation>
    </message>
    <message>
        <source>A manager was asked.</source>
        <translation>از مدیر پرسیده شد.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>چه کسی تصمیم می‌گیرد</translation>
    </message>
    <message>
        <source>A manager decides this.</source>
        <translation>تصمیم این مورد با مدیر است.</translation>
    </message>
    <message>
        <source>Nothing is lost. It stays here until it is decided.</source>
        <translation>چیزی از دست نمی‌رود. تا تصمیم‌گیری همین‌جا می‌ماند.</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Or the whole amount, counted otherwise</source>
        <translation>یا کل مبلغ، اگر جور دیگری شمرده شد</translation>
    </message>
    <message>
        <source>How many of each; what is not there stays empty.</source>
        <translation>از هر کدام چند تا؛ هر چه نیست خالی بماند.</translation>
    </message>
    <message>
        <source>How many of {amount}</source>
        <translation>تعداد {amount}</translation>
    </message>
    <message>
        <source>Write an amount, such as 120.50</source>
        <translation>مبلغی بنویسید، مانند ۱۲۰٫۵۰</translation>
    </message>
</context>
<context>
    <name>CustomerCorrectPage</name>
    <message>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>MM-DD or YYYY-MM-DD</source>
        <translation>میلادی: MM-DD یا YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>تلفن‌ها</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>تلفن دیگر</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>افزودن تلفن</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>نشانی‌های ایمیل</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>نشانی دیگر</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>افزودن ایمیل</translation>
    </message>
    <message>
        <source>Loyalty cards</source>
        <translation>کارت‌های باشگاه</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>شمارهٔ کارت</translation>
    </message>
    <message>
        <source>Scan or type the number</source>
        <translation>شماره را اسکن کنید یا بنویسید</translation>
    </message>
    <message>
        <source>Link card</source>
        <translation>پیوند کارت</translation>
    </message>
    <message>
        <source>Issue a new number</source>
        <translation>صدور شمارهٔ تازه</translation>
    </message>
    <message>
        <source>Back to profile</source>
        <translation>بازگشت به پرونده</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Correct {name}</source>
        <translation>اصلاح {name}</translation>
    </message>
    <message>
        <source>Remove this phone</source>
        <translation>حذف این تلفن</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>حذف این نشانی</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>جایگزین‌شده</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>مسدود</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
</context>
<context>
    <name>CustomerFormPage</name>
    <message>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>As the customer says it</source>
        <translation>همان‌طور که مشتری می‌گوید</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>کارت باشگاه</translation>
    </message>
    <message>
        <source>Scan or type the number</source>
        <translation>شماره را اسکن کنید یا بنویسید</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>MM-DD or YYYY-MM-DD</source>
        <translation>میلادی: MM-DD یا YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>تن‌خور</translation>
    </message>
    <message>
        <source>Prefers longer sleeves</source>
        <translation>آستین بلندتر را ترجیح می‌دهد</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>افزودن مشتری</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری تازه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>راه تماس</translation>
    </message>
    <message>
        <source>What they agree to</source>
        <translation>با چه موافق است</translation>
    </message>
    <message>
        <source>Ask, then tick. What is not ticked is kept as not asked.</source>
        <translation>بپرسید، بعد تیک بزنید. بی‌تیک یعنی پرسیده نشده.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>This card belongs to a customer</source>
        <translation>این کارت از آنِ یک مشتری است</translation>
    </message>
    <message>
        <source>That is a product</source>
        <translation>این یک کالاست</translation>
    </message>
    <message>
        <source>What you typed about the new customer is not kept yet.</source>
        <translation>آنچه دربارهٔ مشتری تازه نوشته‌اید هنوز نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>ادامهٔ نوشتن</translation>
    </message>
    <message>
        <source>Drop it, open the customer</source>
        <translation>رها کردن و باز کردن مشتری</translation>
    </message>
    <message>
        <source>Drop it, go to the sale</source>
        <translation>رها کردن و رفتن به فروش</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>مشتری افزوده شد</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>Waiting to send</source>
        <translation>در انتظار فرستادن</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>فروش تازه</translation>
    </message>
    <message>
        <source>Take over cart</source>
        <translation>ادامهٔ سبد آنلاین</translation>
    </message>
    <message>
        <source>Speaks {language}</source>
        <translation>زبان: {language}</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>کارت {number}</translation>
    </message>
    <message>
        <source>Customer since {year}</source>
        <translation>مشتری از {year}</translation>
    </message>
    <message>
        <source>{points} to {tier}</source>
        <translation>{points} تا {tier}</translation>
    </message>
    <message>
        <source>Store {amount}</source>
        <translation>فروشگاه: {amount}</translation>
    </message>
    <message>
        <source>{count} of {orders}</source>
        <translation>{count} از {orders}</translation>
    </message>
    <message>
        <source>Risk of leaving</source>
        <translation>خطر ازدست‌رفتن</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Lifetime spend</source>
        <translation>مجموع خرید</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>میانگین سفارش</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>آخرین مراجعه</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Profile</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Find someone else</source>
        <translation>جست‌وجوی دیگری</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>سبدها</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>Sizes and likes</source>
        <translation>اندازه و سلیقه</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>رضایت‌ها</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Take over cart</source>
        <translation>ادامهٔ سبد آنلاین</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>فروش تازه</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>زبانه‌ها</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>حریم خصوصی</translation>
    </message>
    <message>
        <source>Close profile</source>
        <translation>بستن پرونده</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>The other customer keeps the card.</source>
        <translation>کارت نزد مشتری دیگر می‌ماند.</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>شمارهٔ کارت</translation>
    </message>
    <message>
        <source>Write it without the number.</source>
        <translation>آن را بدون شماره بنویسید.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>It replaces both.</source>
        <translation>جای هر دو را می‌گیرد.</translation>
    </message>
    <message>
        <source>The note stands on the profile.</source>
        <translation>یادداشت در پرونده می‌ماند.</translation>
    </message>
    <message>
        <source>The note is kept with the decision.</source>
        <translation>یادداشت کنار تصمیم نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>چگونه حل شد</translation>
    </message>
    <message>
        <source>Somebody decided it already</source>
        <translation>کسی پیش‌تر تصمیم گرفته است</translation>
    </message>
    <message>
        <source>Decided: {choice}</source>
        <translation>تصمیم: {choice}</translation>
    </message>
    <message>
        <source>Hand to a manager</source>
        <translation>سپردن به مدیر</translation>
    </message>
    <message>
        <source>It stays in the list until the manager has decided.</source>
        <translation>تا تصمیم مدیر در فهرست می‌ماند.</translation>
    </message>
    <message>
        <source>Can you look at this?</source>
        <translation>می‌شود به این نگاهی بیندازید؟</translation>
    </message>
    <message>
        <source>A word for the manager</source>
        <translation>چند کلمه برای مدیر</translation>
    </message>
    <message>
        <source>Handed to a manager</source>
        <translation>به مدیر سپرده شد</translation>
    </message>
    <message>
        <source>Every till learns of it.</source>
        <translation>همهٔ صندوق‌ها از آن باخبر می‌شوند.</translation>
    </message>
    <message>
        <source>Sent when the connection returns.</source>
        <translation>با برگشتن اتصال فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The copy is saved</source>
        <translation>رونوشت ذخیره شد</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>What two people change at once is asked here.</source>
        <translation>آنچه دو نفر هم‌زمان تغییر دهند این‌جا پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>پرسشی باز نیست</translation>
    </message>
    <message>
        <source>Save a copy for support</source>
        <translation>ذخیرهٔ رونوشت برای پشتیبانی</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Hand to a manager</source>
        <translation>سپردن به مدیر</translation>
    </message>
</context>
<context>
    <name>DespiteDialog</name>
    <message>
        <source>The payment becomes a question for a manager. It is named beside the count.</source>
        <translation>این پرداخت پرسشی برای مدیر می‌شود و کنار شمارش می‌آید.</translation>
    </message>
    <message>
        <source>Nobody knows of a payment whether it was charged</source>
        <translation>معلوم نیست مبلغ یک پرداخت برداشته شده یا نه</translation>
    </message>
    <message>
        <source>Why the shift is closed now</source>
        <translation>چرا نوبت اکنون بسته می‌شود</translation>
    </message>
    <message>
        <source>The terminal does not answer</source>
        <translation>کارت‌خوان پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>The shop closes</source>
        <translation>فروشگاه می‌بندد</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>باز بماند</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>بستن نوبت</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>دلیلش را بنویسید</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>راه‌اندازی</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>آزمایش</translation>
    </message>
</context>
<context>
    <name>DevicesSection</name>
    <message>
        <source>A manager’s choice</source>
        <translation>به انتخاب مدیر</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>نمایشگر مشتری</translation>
    </message>
    <message>
        <source>Only this program</source>
        <translation>فقط همین برنامه</translation>
    </message>
    <message>
        <source>The sale’s lines and total on the second screen, in the customer’s language.</source>
        <translation>ردیف‌ها و جمع فروش در صفحهٔ دوم، به زبان مشتری.</translation>
    </message>
    <message>
        <source>The window fills the screen, and only a manager closes it.</source>
        <translation>پنجره همهٔ صفحه را می‌گیرد و فقط مدیر آن را می‌بندد.</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>صفحه‌های نمایش</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Copy report</source>
        <translation>کپی گزارش</translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>انجام همهٔ بررسی‌ها</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>در انتظار فرستادن</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>نیازمند رسیدگی</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>این رایانه</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>بررسی‌ها</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>عیب‌یابی</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>در حال بررسی…</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>گزارش کپی شد</translation>
    </message>
    <message>
        <source>No personal data is in it.</source>
        <translation>دادهٔ شخصی در آن نیست.</translation>
    </message>
    <message>
        <source>Last {time}</source>
        <translation>آخرین بار {time}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>برقرار</translation>
    </message>
    <message>
        <source>None</source>
        <translation>قطع</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>On the Attention page</source>
        <translation>در صفحهٔ رسیدگی</translation>
    </message>
    <message>
        <source>{count} GB free</source>
        <translation>{count} گیگابایت آزاد</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>نه آن‌طور که باید</translation>
    </message>
    <message>
        <source>files encrypted</source>
        <translation>فایل‌ها رمزگذاری‌شده</translation>
    </message>
    <message>
        <source>files not as they should be</source>
        <translation>فایل‌ها نه آن‌طور که باید</translation>
    </message>
</context>
<context>
    <name>DiscountChip</name>
    <message>
        <source>Remove {title}</source>
        <translation>برداشتن {title}</translation>
    </message>
</context>
<context>
    <name>DiscountDialog</name>
    <message>
        <source>Give a discount</source>
        <translation>دادن تخفیف</translation>
    </message>
    <message>
        <source>You may give up to {share}. The reason is kept with the sale.</source>
        <translation>تا {share} می‌توانید تخفیف بدهید. دلیلش با فروش نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>روی</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>همهٔ فروش</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>درصدی</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Share or amount</source>
        <translation>درصد یا مبلغ</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>درصد</translation>
    </message>
    <message>
        <source>Small fault</source>
        <translation>عیب کوچک</translation>
    </message>
    <message>
        <source>Price match</source>
        <translation>برابری قیمت</translation>
    </message>
    <message>
        <source>Good will</source>
        <translation>جلب رضایت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Choose one above, or type</source>
        <translation>یکی را از بالا انتخاب کنید یا بنویسید</translation>
    </message>
    <message>
        <source>Keep the prices</source>
        <translation>قیمت‌ها بماند</translation>
    </message>
    <message>
        <source>Give discount</source>
        <translation>دادن تخفیف</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>مبلغ به {currency}</translation>
    </message>
    <message>
        <source>Type digits, with a point before the smaller coins.</source>
        <translation>رقم بنویسید، با ممیز پیش از پول خرد.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>دلیل لازم است.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
</context>
<context>
    <name>DiscountsPart</name>
    <message>
        <source>Promo or gift code</source>
        <translation>کد تخفیف یا هدیه</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
    <message>
        <source>Code: promo or gift</source>
        <translation>کد: تخفیف یا هدیه</translation>
    </message>
</context>
<context>
    <name>DrawerCard</name>
    <message>
        <source>No shift is open</source>
        <translation>هیچ نوبتی باز نیست</translation>
    </message>
    <message>
        <source>Count the change in the drawer, then open the shift.</source>
        <translation>پول خرد کشو را بشمارید، سپس نوبت را باز کنید.</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>نوبت {number}</translation>
    </message>
    <message>
        <source>Shifts before</source>
        <translation>نوبت‌های پیشین</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>موجودی آغاز</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>فروش نقدی</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>پس داده‌شده</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>باید باشد</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>هنوز باز</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>دقیق</translation>
    </message>
</context>
<context>
    <name>EndOfDayPage</name>
    <message>
        <source>This till</source>
        <translation>این صندوق</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>کل فروشگاه</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>ارقامِ</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>روز پیش</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>روز بعد</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>ذخیرهٔ PDF</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>ذخیرهٔ جدول</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Close the fiscal day</source>
        <translation>بستن روز مالیاتی</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>روش پرداخت</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>پرداخت‌ها</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>ارزش افزوده</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>مالیات</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>نگاه دوباره</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>پایان روز</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>هنوز شمرده نشده</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>نمایش داده نمی‌شود</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش‌ها</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>تخفیف‌ها</translation>
    </message>
    <message>
        <source>From online carts</source>
        <translation>از سبدهای آنلاین</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>اختلاف نقدی</translation>
    </message>
    <message>
        <source>The fiscal day is closed</source>
        <translation>روز مالیاتی بسته شد</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Nothing was sent. Check the code and the address, or tell IT.</source>
        <translation>چیزی فرستاده نشد. کد و نشانی را بررسی کنید، یا به پشتیبانی خبر دهید.</translation>
    </message>
    <message>
        <source>Address of the store service</source>
        <translation>نشانی سامانهٔ فروشگاه</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>A manager makes it. It works once, for ten minutes.</source>
        <translation>مدیر آن را می‌سازد. یک بار و تا ده دقیقه کار می‌کند.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>نام این صندوق</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>صندوق ۳</translation>
    </message>
    <message>
        <source>Make this a till</source>
        <translation>تبدیل به صندوق</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>راه‌اندازی این صندوق</translation>
    </message>
    <message>
        <source>This computer is not a till yet. It needs to be introduced once.</source>
        <translation>این رایانه هنوز صندوق نیست. یک بار باید معرفی شود.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>در حال پرسیدن…</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>On this till lately</source>
        <translation>به‌تازگی در این صندوق</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>شخص دیگر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>کارت شناسایی خود را اسکن کنید</translation>
    </message>
    <message>
        <source>Hold it to the scanner. No need to click first.</source>
        <translation>آن را جلوی اسکنر بگیرید. نیازی به کلیک نیست.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>در حال ورود…</translation>
    </message>
    <message>
        <source>An open sale stays safe on this till.</source>
        <translation>فروش باز در این صندوق محفوظ می‌ماند.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>هفته</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>سه‌ماهه</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>همهٔ کانال‌ها</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>{0}, against {1}</source>
        <translation>{0}، در برابر {1}</translation>
    </message>
    <message>
        <source>All stores here</source>
        <translation>همهٔ فروشگاه‌های اینجا</translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation>در برابر دورهٔ پیش</translation>
    </message>
    <message>
        <source>Against goals only</source>
        <translation>فقط در برابر هدف‌ها</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>انتخاب روزها</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>روز اول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز آخر</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>بماند همین‌طور</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>نمایش این روزها</translation>
    </message>
    <message>
        <source>Year, month, day: {0}</source>
        <translation>سال، ماه، روز میلادی: {0}</translation>
    </message>
    <message>
        <source>These are no days</source>
        <translation>این‌ها روز نیستند</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Scan a card, or type a phone, name, email or order number</source>
        <translation>کارت را اسکن کنید، یا تلفن، نام، ایمیل یا شمارهٔ سفارش را بنویسید</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>اسکنر آماده است</translation>
    </message>
    <message>
        <source>Who are you helping?</source>
        <translation>به چه کسی کمک می‌کنید؟</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری تازه</translation>
    </message>
    <message>
        <source>Sale without a customer</source>
        <translation>فروش بدون مشتری</translation>
    </message>
    <message>
        <source>Or start with</source>
        <translation>یا شروع با</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>فروش تازه</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>حریم خصوصی</translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) available on this till</source>
        <translation>
            <numerusform>{count} مشتری در این صندوق در دسترس‌اند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloatDialog</name>
    <message>
        <source>You may correct it until cash moves. Both amounts stay written down.</source>
        <translation>تا پولی جابه‌جا نشده می‌توانید اصلاح کنید. هر دو مبلغ ثبت می‌ماند.</translation>
    </message>
    <message>
        <source>Correct the float</source>
        <translation>اصلاح موجودی آغاز</translation>
    </message>
    <message>
        <source>In the drawer at the opening</source>
        <translation>در کشو هنگام باز کردن</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رها کردن</translation>
    </message>
    <message>
        <source>Write an amount, such as 120.50</source>
        <translation>مبلغی بنویسید، مانند ۱۲۰٫۵۰</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>کنترل‌ها</translation>
    </message>
    <message>
        <source>Surfaces and feedback</source>
        <translation>سطح‌ها و بازخورد</translation>
    </message>
    <message>
        <source>Rows and states</source>
        <translation>ردیف‌ها و وضعیت‌ها</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>نمودارها</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>فشرده</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>غیرفعال</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>می‌فرستد…</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>اصلی</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>زیر نشانگر</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>فوکوس</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>دوم</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>ملایم</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>بی‌رنگ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Refund all</source>
        <translation>بازگشت همه</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>دریافت پول</translation>
    </message>
    <message>
        <source>Hold sale</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Name, focus</source>
        <translation>نام، فوکوس</translation>
    </message>
    <message>
        <source>Shoe size, EU</source>
        <translation>اندازهٔ کفش، EU</translation>
    </message>
    <message>
        <source>Phone, error</source>
        <translation>تلفن، خطا</translation>
    </message>
    <message>
        <source>3 digits are missing</source>
        <translation>۳ رقم کم است</translation>
    </message>
    <message>
        <source>Card, locked</source>
        <translation>کارت، قفل</translation>
    </message>
    <message>
        <source>Change in the office</source>
        <translation>تغییر در دفتر</translation>
    </message>
    <message>
        <source>Amount, cash</source>
        <translation>مبلغ، نقد</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>از {0}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>مال من</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>سبدها</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>خنثی</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>در حال برداشتن</translation>
    </message>
    <message>
        <source>{0} in stock</source>
        <translation>{0} عدد موجود</translation>
    </message>
    <message>
        <source>Due in {0} min</source>
        <translation>تا {0} دقیقهٔ دیگر</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>این‌جا نیست</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>خط دور</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>پوشیده</translation>
    </message>
    <message>
        <source>Buttons: rest, hover, pressed, focus, disabled, busy</source>
        <translation>دکمه‌ها: آرام، زیر نشانگر، فشرده، فوکوس، غیرفعال، مشغول</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>فیلدها</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>انتخاب‌ها</translation>
    </message>
    <message>
        <source>Chips, tiers, counts, keys</source>
        <translation>برچسب‌ها، سطح‌ها، شمارش‌ها، کلیدها</translation>
    </message>
    <message>
        <source>Sync states</source>
        <translation>وضعیت همگامی</translation>
    </message>
    <message>
        <source>Avatar, product, price</source>
        <translation>چهره، کالا، قیمت</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>نقره‌ای</translation>
    </message>
    <message>
        <source>18 min ago</source>
        <translation>۱۸ دقیقه پیش</translation>
    </message>
    <message>
        <source>Pickup ready</source>
        <translation>آمادهٔ تحویل</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>پلاتین</translation>
    </message>
    <message>
        <source>hover</source>
        <translation>زیر نشانگر</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>طلایی</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>انتخاب‌شده</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>سبد</translation>
    </message>
    <message>
        <source>keyboard focus</source>
        <translation>فوکوس صفحه‌کلید</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Old profile</source>
        <translation>پروندهٔ قدیمی</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>ادغام‌شده</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>غیرفعال</translation>
    </message>
    <message>
        <source>It stays in Sara’s online cart. You can scan it again.</source>
        <translation>در سبد آنلاین سارا می‌ماند. می‌توانید دوباره اسکنش کنید.</translation>
    </message>
    <message>
        <source>Remove the scarf from this sale?</source>
        <translation>روسری از این فروش حذف شود؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>بماند</translation>
    </message>
    <message>
        <source>Locked. Sale is on hold.</source>
        <translation>قفل است. فروش کنار گذاشته شده.</translation>
    </message>
    <message>
        <source>Scan a badge or enter a PIN</source>
        <translation>کارت را اسکن کنید یا پین را بزنید</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Stock here</source>
        <translation>موجودی این‌جا</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>App</source>
        <translation>اپ</translation>
    </message>
    <message>
        <source>Phone and social</source>
        <translation>تلفن و شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Last week is not over</source>
        <translation>هفتهٔ آخر تمام نشده</translation>
    </message>
    <message>
        <source>Recovered carts by channel</source>
        <translation>سبدهای بازیافته به تفکیک کانال</translation>
    </message>
    <message>
        <source>Met an associate</source>
        <translation>فروشنده را دیده</translation>
    </message>
    <message>
        <source>Website only</source>
        <translation>فقط وب‌سایت</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>ماندگاری</translation>
    </message>
    <message>
        <source>Online carts of visitors</source>
        <translation>سبدهای آنلاین مراجعان</translation>
    </message>
    <message>
        <source>Opened at the counter</source>
        <translation>بازشده پای صندوق</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>تحویل گرفته‌شده</translation>
    </message>
    <message>
        <source>Paid in store</source>
        <translation>پرداخت‌شده در فروشگاه</translation>
    </message>
    <message>
        <source>From online cart to paid</source>
        <translation>از سبد آنلاین تا پرداخت</translation>
    </message>
    <message>
        <source>In store, with online cart</source>
        <translation>در فروشگاه، با سبد آنلاین</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>در فروشگاه</translation>
    </message>
    <message>
        <source>Average order by channel</source>
        <translation>میانگین سفارش به تفکیک کانال</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>زیر نظر</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>در خطر</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>هم‌دوره‌ها</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>روند</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>2 min ago</source>
        <translation>۲ دقیقه پیش</translation>
    </message>
    <message>
        <source>Recent on this till</source>
        <translation>آخرین‌ها در این صندوق</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>زنده</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Card scanned at Till 2</source>
        <translation>کارت در صندوق ۲ اسکن شد</translation>
    </message>
    <message>
        <source>Today, 14:30</source>
        <translation>امروز، ۱۴:۳۰</translation>
    </message>
    <message>
        <source>Cart saved on the website</source>
        <translation>سبد در وب‌سایت ذخیره شد</translation>
    </message>
    <message>
        <source>Opened an email</source>
        <translation>ایمیلی را باز کرد</translation>
    </message>
    <message>
        <source>Bought in this store</source>
        <translation>خرید از همین فروشگاه</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} عدد این‌جا</translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation>سبد آنلاین</translation>
    </message>
    <message>
        <source>Alma wool coat</source>
        <translation>پالتوی پشمی آلما</translation>
    </message>
    <message>
        <source>Camel, M</source>
        <translation>شتری، M</translation>
    </message>
    <message>
        <source>Court leather sneakers</source>
        <translation>کتانی چرمی کورت</translation>
    </message>
    <message>
        <source>White, pine, 38</source>
        <translation>سفید و سبز، ۳۸</translation>
    </message>
    <message>
        <source>Kazbegi cashmere crew</source>
        <translation>پلیور کشمیر کازبگی</translation>
    </message>
    <message>
        <source>Oat, M</source>
        <translation>کرم، M</translation>
    </message>
    <message>
        <source>Pave leather tote</source>
        <translation>کیف چرمی پاوه</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>{0} to Platinum</source>
        <translation>{0} تا پلاتین</translation>
    </message>
    <message>
        <source>Lifetime spend</source>
        <translation>مجموع خرید</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>میانگین سفارش</translation>
    </message>
    <message>
        <source>Risk of leaving</source>
        <translation>خطر از دست دادن</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>No open cart</source>
        <translation>سبد بازی نیست</translation>
    </message>
    <message>
        <source>Sara has 6 items on her wishlist. Four are here.</source>
        <translation>سارا ۶ قلم در علاقه‌مندی‌ها دارد. چهار تا این‌جاست.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری تازه</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>یکی بیشتر</translation>
    </message>
    <message>
        <source>Scan a card, or type a phone, name, email or order number</source>
        <translation>کارت را اسکن کنید، یا تلفن، نام، ایمیل یا شمارهٔ سفارش را بنویسید</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>یافتن مشتری</translation>
    </message>
    <message>
        <source>A newer price list is ready</source>
        <translation>فهرست قیمت تازه آماده است</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>Back online. {0} changes sent</source>
        <translation>دوباره آنلاین. {0} تغییر فرستاده شد</translation>
    </message>
    <message>
        <source>Working offline since {0}</source>
        <translation>آفلاین از ساعت {0}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حالا امتحان کنید</translation>
    </message>
    <message>
        <source>Terminal is not answering</source>
        <translation>کارت‌خوان پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Edit line</source>
        <translation>ویرایش ردیف</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>رسید فرستاده شد</translation>
    </message>
    <message>
        <source>View</source>
        <translation>دیدن</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>ردیف حذف شد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>List rows: rest, hover, selected, focus, disabled</source>
        <translation>ردیف‌ها: آرام، زیر نشانگر، انتخاب‌شده، فوکوس، غیرفعال</translation>
    </message>
    <message>
        <source>Dialog, over a flat scrim</source>
        <translation>پنجرهٔ گفتگو روی پرده</translation>
    </message>
    <message>
        <source>Lock, after 2 minutes</source>
        <translation>قفل، پس از ۲ دقیقه</translation>
    </message>
    <message>
        <source>Toasts, 6 seconds, pausable</source>
        <translation>خبرها، ۶ ثانیه</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Table rows: header, rest, changed, unavailable</source>
        <translation>جدول: سر، آرام، تغییرکرده، ناموجود</translation>
    </message>
    <message>
        <source>Banners</source>
        <translation>نوارها</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>آرام</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>همهٔ حالت‌ها</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>چند سطر</translation>
    </message>
    <message>
        <source>PIN, keypad, two sides of a question</source>
        <translation>پین، صفحه‌کلید، دو سوی یک پرسش</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>این فروشگاه</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>وب‌سایت</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>Drawer and shift</source>
        <translation>کشو و نوبت</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>پایان روز</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>چه کسی چه کرد</translation>
    </message>
    <message>
        <source>Drawer and figures</source>
        <translation>کشو و ارقام</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Everything that was done must be sent first. To leave for a moment, lock the till.</source>
        <translation>اول باید همه چیز فرستاده شود. برای رفتن کوتاه، صندوق را قفل کنید.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>شما</translation>
    </message>
</context>
<context>
    <name>GiftPanel</name>
    <message>
        <source>Gift card</source>
        <translation>کارت هدیه</translation>
    </message>
    <message>
        <source>Scan the card, or type its number. It is asked at once.</source>
        <translation>کارت را اسکن کنید یا شماره‌اش را بنویسید. مانده‌اش همان لحظه پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Number of the gift card</source>
        <translation>شمارهٔ کارت هدیه</translation>
    </message>
    <message>
        <source>Show balance</source>
        <translation>دیدن مانده</translation>
    </message>
    <message>
        <source>Take from gift card</source>
        <translation>دریافت از کارت هدیه</translation>
    </message>
    <message>
        <source>On this card: {amount}</source>
        <translation>روی این کارت: {amount}</translation>
    </message>
    <message>
        <source>Without a connection no gift card can be taken. Choose another way to pay.</source>
        <translation>بدون اتصال نمی‌شود کارت هدیه گرفت. راه دیگری برای پرداخت انتخاب کنید.</translation>
    </message>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>کارت را اسکن کنید یا شماره‌اش را بنویسید.</translation>
    </message>
</context>
<context>
    <name>GoesWith</name>
    <message>
        <source>Add {title}</source>
        <translation>افزودن {title}</translation>
    </message>
</context>
<context>
    <name>GoodsCard</name>
    <message>
        <source>Goods</source>
        <translation>کالاها</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>تماس‌ها</translation>
    </message>
</context>
<context>
    <name>InsightsFiles</name>
    <message>
        <source>Save table</source>
        <translation>ذخیرهٔ جدول</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>ذخیرهٔ PDF</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدول‌ها (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>فایل‌های PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>بینش‌ها</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>Chart as table</source>
        <translation>نمودار به شکل جدول</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>معنی</translation>
    </message>
    <message>
        <source>Next chart</source>
        <translation>نمودار بعدی</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>هرگز فرستاده نشده</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>تا {time}</translation>
    </message>
    <message>
        <source>Groups under 10 people are hidden</source>
        <translation>گروه‌های کمتر از ۱۰ نفر پنهان‌اند</translation>
    </message>
    <message>
        <source>Working the figures out</source>
        <translation>در حال محاسبهٔ ارقام</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>All shortcuts</source>
        <translation>همهٔ میان‌برها</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>ممیز</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Of this window. Receipts and messages are in the customer’s own language.</source>
        <translation>زبان این پنجره. رسید و پیام به زبان خود مشتری است.</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>زبان و منطقه</translation>
    </message>
</context>
<context>
    <name>LikesCard</name>
    <message>
        <source>Likes</source>
        <translation>می‌پسندد</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>هنوز چیزی ثبت نشده.</translation>
    </message>
    <message>
        <source>Avoids</source>
        <translation>نمی‌پسندد</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>online</source>
        <translation>آنلاین</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>حذف ردیف</translation>
    </message>
    <message>
        <source>Customer agrees</source>
        <translation>مشتری موافق است</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>{count} عدد موجود</translation>
    </message>
    <message>
        <source>Only {count} here</source>
        <translation>فقط {count} این‌جا</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>این‌جا نیست</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Scan a label, or type a name or SKU below.</source>
        <translation>برچسب را اسکن کنید، یا نام یا SKU را پایین بنویسید.</translation>
    </message>
    <message>
        <source>Nothing in this sale yet</source>
        <translation>این فروش هنوز خالی است</translation>
    </message>
    <message>
        <source>Drawer and shift</source>
        <translation>کشو و نوبت</translation>
    </message>
    <message>
        <source>Scan or type to add an item</source>
        <translation>برای افزودن کالا اسکن کنید یا بنویسید</translation>
    </message>
    <message>
        <source>{lines} from the cart: {channel}, {saved}</source>
        <translation>{lines} از سبد: {channel}، {saved}</translation>
    </message>
</context>
<context>
    <name>LinesHead</name>
    <message>
        <source>Stock here</source>
        <translation>موجودی این‌جا</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع</translation>
    </message>
</context>
<context>
    <name>LinkCode</name>
    <message>
        <source>Code with the link</source>
        <translation>کد پیوند</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Sale {number} waits to be paid</source>
        <translation>فروش {number} در انتظار پرداخت است</translation>
    </message>
    <message>
        <source>The customer may scan this code with their phone.</source>
        <translation>مشتری می‌تواند این کد را با تلفنش اسکن کند.</translation>
    </message>
    <message>
        <source>The link is being made. Open it again in a moment.</source>
        <translation>پیوند در حال ساخته شدن است. کمی بعد دوباره بازش کنید.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>منتظر می‌مانیم</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>لغو سفارش</translation>
    </message>
    <message>
        <source>The customer has just paid it</source>
        <translation>مشتری همین حالا پرداخت کرد</translation>
    </message>
    <message>
        <source>The order is cancelled</source>
        <translation>سفارش لغو شد</translation>
    </message>
    <message>
        <source>Its goods are free.</source>
        <translation>کالایش آزاد است.</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Pay by link</source>
        <translation>پرداخت با پیوند</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>How the link is sent</source>
        <translation>پیوند چگونه فرستاده می‌شود</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>نشانی ایمیل</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>فرستادن پیوند</translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation>نشان دادن به‌صورت کد</translation>
    </message>
    <message>
        <source>The customer pays on their phone. The order and the goods wait until they did.</source>
        <translation>مشتری با تلفنش می‌پردازد. سفارش و کالا تا آن هنگام می‌مانند.</translation>
    </message>
    <message>
        <source>Without a connection no link can be sent. Choose another way to pay.</source>
        <translation>بدون اتصال نمی‌شود پیوند فرستاد. راه دیگری برای پرداخت انتخاب کنید.</translation>
    </message>
    <message>
        <source>Type the customer’s phone number.</source>
        <translation>شمارهٔ تلفن مشتری را بنویسید.</translation>
    </message>
    <message>
        <source>Type the customer’s email address.</source>
        <translation>نشانی ایمیل مشتری را بنویسید.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>شمارهٔ تلفن</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Waiting for a link</source>
        <translation>در انتظار پرداخت با پیوند</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>فروش {number}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>تا {time}</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>None yet.</source>
        <translation>هنوز چیزی نیست.</translation>
    </message>
</context>
<context>
    <name>LiveCartsCard</name>
    <message>
        <source>No open carts</source>
        <translation>سبد بازی نیست</translation>
    </message>
    <message>
        <source>Carts from the website appear here by themselves.</source>
        <translation>سبدهای وب‌سایت خودشان این‌جا می‌آیند.</translation>
    </message>
    <message>
        <source>Online carts now</source>
        <translation>سبدهای آنلاین اکنون</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>This till is locked</source>
        <translation>این صندوق قفل است</translation>
    </message>
    <message>
        <source>The open sale is kept. {name} or a manager opens it by badge or PIN.</source>
        <translation>فروش باز محفوظ است. {name} یا مدیر با کارت یا پین آن را باز می‌کند.</translation>
    </message>
    <message>
        <source>No sale is open. Scan your badge, or enter your PIN.</source>
        <translation>فروشی باز نیست. کارت خود را اسکن کنید یا پین را وارد کنید.</translation>
    </message>
    <message>
        <source>The open sale is {name}’s. They or a manager open this till.</source>
        <translation>فروش باز از آنِ {name} است. او یا مدیر این صندوق را باز می‌کند.</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message numerus="yes">
        <source>Locks after %n minute(s) without activity. Your open sale stays safe.</source>
        <translation>
            <numerusform>پس از %n دقیقه بی‌کاری قفل می‌شود. فروش باز شما محفوظ می‌ماند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Log</source>
        <translation>گزارش رویدادها</translation>
    </message>
    <message>
        <source>No personal data is written</source>
        <translation>دادهٔ شخصی در آن نیست</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>رونوشت از گزارش رویدادها</translation>
    </message>
    <message>
        <source>Nothing was written since the start.</source>
        <translation>از آغاز چیزی نوشته نشده است.</translation>
    </message>
    <message>
        <source>Log copied</source>
        <translation>از گزارش رویدادها رونوشت گرفته شد</translation>
    </message>
    <message>
        <source>No personal data is in it.</source>
        <translation>دادهٔ شخصی در آن نیست.</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>chosen</source>
        <translation>انتخاب‌شده</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>انتخاب‌نشده</translation>
    </message>
</context>
<context>
    <name>MethodList</name>
    <message>
        <source>Card terminal</source>
        <translation>کارت‌خوان</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>کارت هدیه</translation>
    </message>
    <message>
        <source>Split the amount</source>
        <translation>تقسیم مبلغ</translation>
    </message>
    <message>
        <source>Pay by link</source>
        <translation>پرداخت با پیوند</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>همین حالا</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>{0} دقیقه پیش</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>{0} ساعت پیش</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Put cash into the drawer</source>
        <translation>گذاشتن پول در کشو</translation>
    </message>
    <message>
        <source>Take cash out of the drawer</source>
        <translation>برداشتن پول از کشو</translation>
    </message>
    <message>
        <source>Your role takes out up to {amount}.</source>
        <translation>نقش شما تا {amount} برمی‌دارد.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>پول خرد از بانک</translation>
    </message>
    <message>
        <source>Stamps, with receipt</source>
        <translation>تمبر، با رسید</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>برای چه</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رها کردن</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>واریز به کشو</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>برداشت از کشو</translation>
    </message>
    <message>
        <source>Write an amount, such as 120.50</source>
        <translation>مبلغی بنویسید، مانند ۱۲۰٫۵۰</translation>
    </message>
    <message>
        <source>Ask a manager to take out this much</source>
        <translation>برای این مبلغ از مدیر بخواهید</translation>
    </message>
    <message>
        <source>Say what the cash is for</source>
        <translation>بگویید پول برای چیست</translation>
    </message>
</context>
<context>
    <name>NoSale</name>
    <message>
        <source>Take a customer’s online cart over, or scan what lies on the counter.</source>
        <translation>سبد آنلاین مشتری را ادامه دهید، یا کالای روی پیشخان را اسکن کنید.</translation>
    </message>
    <message>
        <source>No sale is open</source>
        <translation>فروشی باز نیست</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>یافتن مشتری</translation>
    </message>
    <message>
        <source>Sale without a customer</source>
        <translation>فروش بدون مشتری</translation>
    </message>
    <message>
        <source>Drawer and shift</source>
        <translation>کشو و نوبت</translation>
    </message>
    <message>
        <source>Held sales</source>
        <translation>فروش‌های کنارگذاشته</translation>
    </message>
    <message>
        <source>Take up sale</source>
        <translation>برداشتن فروش</translation>
    </message>
    <message>
        <source>Drop held sale</source>
        <translation>رها کردن فروش کنارگذاشته</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>بدون مشتری</translation>
    </message>
    <message>
        <source>this till</source>
        <translation>این صندوق</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>یادداشت تازه</translation>
    </message>
    <message>
        <source>Facts that help to serve. The customer may ask to read them.</source>
        <translation>آنچه به خدمت کمک می‌کند. مشتری می‌تواند بخواهد آن را بخواند.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>What should the next person know?</source>
        <translation>نفر بعدی چه باید بداند؟</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>هنوز یادداشتی نیست</translation>
    </message>
    <message>
        <source>A good note saves a question next time.</source>
        <translation>یادداشت خوب، یک پرسش را کم می‌کند.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>یادداشت ذخیره شد</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>در انتظار فرستادن</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>New customer</source>
        <translation>مشتری تازه</translation>
    </message>
    <message>
        <source>Sell without a name</source>
        <translation>فروش بدون نام</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حالا امتحان کنید</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>یافتن مشتری</translation>
    </message>
    <message>
        <source>No one called “{text}” yet</source>
        <translation>هنوز کسی با نام «{text}» نیست</translation>
    </message>
    <message>
        <source>Check the spelling, or add them here.</source>
        <translation>املا را ببینید، یا همین‌جا بیفزایید.</translation>
    </message>
    <message numerus="yes">
        <source>You are offline. Of all customers only {count} is (are) on this till.</source>
        <translation>
            <numerusform>آفلاین هستید. از همهٔ مشتری‌ها فقط {count} نفر در این صندوق‌اند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe in the full list</source>
        <translation>شاید در فهرست کامل</translation>
    </message>
    <message>
        <source>Card {number} is not linked to anyone.</source>
        <translation>کارت {number} به کسی پیوند ندارد.</translation>
    </message>
    <message>
        <source>This card is not known</source>
        <translation>این کارت شناخته نیست</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Chosen</source>
        <translation>انتخاب‌شده</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} عدد این‌جا</translation>
    </message>
    <message>
        <source>Swap to {variant}</source>
        <translation>تعویض با {variant}</translation>
    </message>
    <message>
        <source>Send from {place}</source>
        <translation>فرستادن از {place}</translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation>به {address}</translation>
    </message>
    <message>
        <source>Address is needed</source>
        <translation>نشانی لازم است</translation>
    </message>
    <message>
        <source>free</source>
        <translation>رایگان</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Stays in the wishlist</source>
        <translation>در علاقه‌مندی‌ها می‌ماند</translation>
    </message>
    <message>
        <source>Sell it anyway</source>
        <translation>با این حال فروخته شود</translation>
    </message>
    <message>
        <source>The goods are in hand</source>
        <translation>کالا در دست است</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Choose what to do with this line</source>
        <translation>با این ردیف چه می‌کنید؟</translation>
    </message>
    <message>
        <source>Arrow keys to move, Enter to choose</source>
        <translation>حرکت با پیکان‌ها، انتخاب با Enter</translation>
    </message>
    <message>
        <source>Elsewhere: {places}</source>
        <translation>جای دیگر: {places}</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order {number}</source>
        <translation>سفارش {number}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>گرد کردن</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>مالیات در قیمت</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>مالیات</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>امتیاز گرفته‌شده</translation>
    </message>
    <message>
        <source>Returned {day}: {reason}</source>
        <translation>مرجوعی {day}: {reason}</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>دیدن رسید</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>چاپ دوباره</translation>
    </message>
    <message>
        <source>{count} returned</source>
        <translation>{count} مرجوعی</translation>
    </message>
</context>
<context>
    <name>OrdersTab</name>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>هنوز سفارشی نیست</translation>
    </message>
    <message>
        <source>Sales of all channels appear here.</source>
        <translation>خریدهای همهٔ کانال‌ها این‌جا می‌آیند.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Wishlist</source>
        <translation>علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>No wishes yet</source>
        <translation>هنوز چیزی در علاقه‌مندی‌ها نیست</translation>
    </message>
    <message>
        <source>Add one on the Wishlist tab.</source>
        <translation>در زبانهٔ علاقه‌مندی‌ها بیفزایید.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>هنوز سفارشی نیست</translation>
    </message>
</context>
<context>
    <name>PaidCard</name>
    <message>
        <source>Paid {amount}</source>
        <translation>{amount} پرداخت شد</translation>
    </message>
    <message>
        <source>Give {amount} change</source>
        <translation>{amount} پس بدهید</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>فروش {number}</translation>
    </message>
    <message>
        <source>No change to give</source>
        <translation>بقیهٔ پول ندارد</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>{amount} left</source>
        <translation>{amount} مانده</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>برمی‌گردد</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأیید شد</translation>
    </message>
    <message>
        <source>Give this payment back</source>
        <translation>برگرداندن این پرداخت</translation>
    </message>
</context>
<context>
    <name>PaymentBanner</name>
    <message>
        <source>A card payment is unknown.</source>
        <translation>سرنوشت یک پرداخت کارتی روشن نیست.</translation>
    </message>
    <message>
        <source>Do not take another payment for this sale.</source>
        <translation>برای این فروش پول دیگری نگیرید.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>The sale is paid</source>
        <translation>فروش پرداخت شد</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>دیدن رسید</translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
    <message>
        <source>Back to cart</source>
        <translation>بازگشت به سبد</translation>
    </message>
    <message>
        <source>How would {name} like to pay?</source>
        <translation>{name} چگونه می‌پردازد؟</translation>
    </message>
    <message>
        <source>Tap, insert or swipe</source>
        <translation>بدون تماس، گذاشتن یا کشیدن</translation>
    </message>
    <message>
        <source>By approval code</source>
        <translation>با کد تأیید</translation>
    </message>
    <message>
        <source>The drawer opens by itself</source>
        <translation>کشو خودش باز می‌شود</translation>
    </message>
    <message>
        <source>With change</source>
        <translation>با بقیهٔ پول</translation>
    </message>
    <message>
        <source>Scan or type the number</source>
        <translation>شماره را اسکن کنید یا بنویسید</translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation>اتصال می‌خواهد</translation>
    </message>
    <message>
        <source>Up to 4 payments</source>
        <translation>تا ۴ پرداخت</translation>
    </message>
    <message>
        <source>Sends an email link</source>
        <translation>پیوندی با ایمیل می‌فرستد</translation>
    </message>
    <message>
        <source>By email or SMS</source>
        <translation>با ایمیل یا پیامک</translation>
    </message>
    <message>
        <source>How is it paid?</source>
        <translation>چگونه پرداخت می‌شود؟</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>پرسش دوباره</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>حریم خصوصی</translation>
    </message>
    <message>
        <source>Stop on terminal</source>
        <translation>توقف روی کارت‌خوان</translation>
    </message>
    <message>
        <source>Send to terminal</source>
        <translation>فرستادن به کارت‌خوان</translation>
    </message>
    <message>
        <source>Take the cash</source>
        <translation>دریافت نقد</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>فرستادن پیوند</translation>
    </message>
    <message>
        <source>Take from gift card</source>
        <translation>دریافت از کارت هدیه</translation>
    </message>
    <message>
        <source>Pay this part by card</source>
        <translation>پرداخت این بخش با کارت</translation>
    </message>
    <message>
        <source>The terminal approved it</source>
        <translation>کارت‌خوان تأیید کرد</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>نوع پرداخت</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>باز کردن کشو</translation>
    </message>
</context>
<context>
    <name>PaymentsSection</name>
    <message>
        <source>Not set up</source>
        <translation>تنظیم نشده</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>تنظیم شده</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>این‌جا به کار نمی‌رود</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n minute(s)</source>
        <translation>
            <numerusform>%n دقیقه باز است</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>کارت‌خوان</translation>
    </message>
    <message>
        <source>IT connects it.</source>
        <translation>بخش فناوری آن را وصل می‌کند.</translation>
    </message>
    <message>
        <source>Pay by link</source>
        <translation>پرداخت با پیوند</translation>
    </message>
    <message>
        <source>The head office decides how long.</source>
        <translation>مدت آن را دفتر مرکزی تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Cash is rounded to</source>
        <translation>نقد گرد می‌شود تا</translation>
    </message>
    <message>
        <source>Cards and links are not rounded.</source>
        <translation>کارت و پیوند گرد نمی‌شوند.</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>راه‌های پرداخت</translation>
    </message>
    <message>
        <source>The highest discount by hand.</source>
        <translation>بیشترین تخفیف دستی.</translation>
    </message>
    <message>
        <source>One point is earned for</source>
        <translation>هر امتیاز برای</translation>
    </message>
    <message>
        <source>One point pays</source>
        <translation>هر امتیاز می‌پردازد</translation>
    </message>
    <message>
        <source>Discounts and points</source>
        <translation>تخفیف و امتیاز</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Name at sign-in</source>
        <translation>نام ورود</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>پین</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>پین چند بار اشتباه وارد شد. {time} دیگر دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>پین خود را وارد کنید</translation>
    </message>
</context>
<context>
    <name>PointsRow</name>
    <message>
        <source>Use points</source>
        <translation>استفاده از امتیاز</translation>
    </message>
    <message numerus="yes">
        <source>Use {points} point(s)</source>
        <translation>
            <numerusform>استفاده از {points} امتیاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {all}. Worth {amount}.</source>
        <translation>از {all}. به ارزش {amount}.</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>{0}, was {1}</source>
        <translation>{0}، پیش‌تر {1}</translation>
    </message>
</context>
<context>
    <name>PrintedCode</name>
    <message>
        <source>Code to scan: {code}</source>
        <translation>کد برای اسکن: {code}</translation>
    </message>
</context>
<context>
    <name>PrivacyNote</name>
    <message>
        <source>Privacy is on.</source>
        <translation>حریم خصوصی روشن است.</translation>
    </message>
    <message>
        <source>Name, phone and email are shortened while the screen may face the customer.</source>
        <translation>تا وقتی صفحه شاید رو به مشتری باشد، نام، تلفن و ایمیل کوتاه‌اند.</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>حریم خصوصی</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Names, phones and e-mails are shortened. During a payment it turns on by itself.</source>
        <translation>نام، تلفن و ایمیل کوتاه می‌شود. هنگام پرداخت خودش روشن می‌شود.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>قفل خودکار</translation>
    </message>
    <message>
        <source>The head office decides how soon.</source>
        <translation>زمانش را دفتر مرکزی تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل کردن</translation>
    </message>
    <message>
        <source>The page and the open sale are kept.</source>
        <translation>صفحه و فروش باز می‌ماند.</translation>
    </message>
    <message>
        <source>Security and privacy</source>
        <translation>امنیت و حریم خصوصی</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>پس از %n دقیقه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileAdvice</name>
    <message>
        <source>Add to the sale</source>
        <translation>افزودن به فروش</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>حالا نه</translation>
    </message>
    <message>
        <source>Put off. It comes back in a while.</source>
        <translation>کنار گذاشته شد. بعد از مدتی برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>ProfilingRow</name>
    <message>
        <source>Suggestions from purchases</source>
        <translation>پیشنهاد بر پایهٔ خریدها</translation>
    </message>
    <message>
        <source>Off: nothing is worked out about this customer, and what there was is removed everywhere.</source>
        <translation>خاموش: دربارهٔ این مشتری چیزی برآورد نمی‌شود و آنچه بوده همه‌جا پاک می‌شود.</translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>Open profile</source>
        <translation>باز کردن پرونده</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Gift receipt</source>
        <translation>رسید هدیه</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>کشوی پول</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>ذخیرهٔ PDF</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>فروش تازه</translation>
    </message>
    <message>
        <source>It is sent when the connection returns.</source>
        <translation>با برگشت اتصال فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The receipt is on its way</source>
        <translation>رسید در راه است</translation>
    </message>
    <message>
        <source>Gift receipt printed</source>
        <translation>رسید هدیه چاپ شد</translation>
    </message>
    <message>
        <source>No points were earned</source>
        <translation>امتیازی داده نشد</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>ذخیرهٔ رسید</translation>
    </message>
    <message>
        <source>Receipt saved</source>
        <translation>رسید ذخیره شد</translation>
    </message>
</context>
<context>
    <name>ReceiptsSection</name>
    <message>
        <source>Set up</source>
        <translation>تنظیم شده</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>تنظیم نشده</translation>
    </message>
    <message>
        <source>{count} mm</source>
        <translation>{count} میلی‌متر</translation>
    </message>
    <message>
        <source>Kept on this till</source>
        <translation>روی این صندوق نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>این‌جا به کار نمی‌رود</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>Without one a receipt is saved as a PDF.</source>
        <translation>بدون آن رسید به‌صورت PDF ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>Width of the roll</source>
        <translation>پهنای رول</translation>
    </message>
    <message>
        <source>IT sets it.</source>
        <translation>بخش فناوری آن را تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Fiscal journal</source>
        <translation>دفتر مالیاتی</translation>
    </message>
    <message>
        <source>Every sale is written in a chain.</source>
        <translation>هر فروش در زنجیره‌ای نوشته می‌شود.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>روی کاغذ</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>با ایمیل</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>با پیامک</translation>
    </message>
    <message>
        <source>The store service sends it in the customer’s language.</source>
        <translation>سرویس فروشگاه آن را به زبان مشتری می‌فرستد.</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>تا %n روز</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods may come back</source>
        <translation>کالا را می‌توان بازگرداند</translation>
    </message>
    <message>
        <source>It stands on every receipt.</source>
        <translation>روی هر رسید نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Messages and returns</source>
        <translation>پیام‌ها و بازگرداندن</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Nobody yet today</source>
        <translation>امروز هنوز کسی نیامده</translation>
    </message>
    <message>
        <source>Customers you open appear here.</source>
        <translation>مشتری‌هایی که باز می‌کنید این‌جا می‌آیند.</translation>
    </message>
    <message>
        <source>Recent on this till</source>
        <translation>آخرین‌ها در این صندوق</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>فایل‌های PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدول‌ها (*.csv)</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>چاپ شد</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>ذخیرهٔ ارقام</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
</context>
<context>
    <name>SaleActs</name>
    <message>
        <source>{title} is out of the sale</source>
        <translation>{title} از فروش بیرون رفت</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
    <message>
        <source>The code counts</source>
        <translation>کد حساب شد</translation>
    </message>
</context>
<context>
    <name>SaleBanner</name>
    <message numerus="yes">
        <source>%n line(s) changed since {name} saved this cart</source>
        <translation>
            <numerusform>%n ردیف از وقتی {name} این سبد را ذخیره کرد تغییر کرده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) dropped</source>
        <translation>
            <numerusform>%n قیمت پایین آمده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) rose</source>
        <translation>
            <numerusform>%n قیمت بالا رفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not here</source>
        <translation>
            <numerusform>%n قلم این‌جا نیست</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold without a connection.</source>
        <translation>فروش بدون اتصال.</translation>
    </message>
    <message>
        <source>This cart is already paid, order {number}.</source>
        <translation>پول این سبد پرداخت شده، سفارش {number}.</translation>
    </message>
    <message>
        <source>Do not take payment. Give the cart back.</source>
        <translation>پول نگیرید. سبد را پس بدهید.</translation>
    </message>
    <message>
        <source>{name} may be paying this cart online.</source>
        <translation>شاید {name} همین حالا آنلاین می‌پردازد.</translation>
    </message>
    <message>
        <source>Ask first. If both pay, the later money goes back.</source>
        <translation>اول بپرسید. اگر هر دو پرداخت شود، پول دیرتر برمی‌گردد.</translation>
    </message>
    <message>
        <source>Something changed since {name} saved this cart</source>
        <translation>از وقتی {name} این سبد را ذخیره کرد چیزی تغییر کرده</translation>
    </message>
    <message>
        <source>The store service closes the online cart when this sale is sent.</source>
        <translation>وقتی این فروش فرستاده شود، سبد آنلاین بسته می‌شود.</translation>
    </message>
    <message>
        <source>Nothing changed since {name} saved this cart.</source>
        <translation>از وقتی {name} این سبد را ذخیره کرد چیزی تغییر نکرده.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) already bought</source>
        <translation>
            <numerusform>%n قلم پیش‌تر خریده شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promotion(s) ended</source>
        <translation>
            <numerusform>%n تخفیف ویژه پایان یافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new promotion(s)</source>
        <translation>
            <numerusform>%n تخفیف ویژهٔ تازه</numerusform>
        </translation>
    </message>
    <message>
        <source>Online copy on hold {time}</source>
        <translation>سبد آنلاین در انتظار، {time}</translation>
    </message>
</context>
<context>
    <name>SaleCard</name>
    <message>
        <source>Sale</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>مانده برای پرداخت</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>فروش {number}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>تخفیف‌ها</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Rounding for cash</source>
        <translation>گرد کردن نقد</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} پرداخت شده</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>از {amount}</translation>
    </message>
    <message>
        <source>Of that tax</source>
        <translation>از آن مالیات</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>قابل پرداخت</translation>
    </message>
</context>
<context>
    <name>SaleHead</name>
    <message>
        <source>Cart</source>
        <translation>سبد</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>بدون مشتری</translation>
    </message>
    <message>
        <source>No points are earned</source>
        <translation>امتیازی داده نمی‌شود</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>فروش تازه</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>یکی بیشتر</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>یکی کمتر</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>حذف ردیف</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>Save for home</source>
        <translation>ذخیره برای خانه</translation>
    </message>
    <message>
        <source>Hold sale</source>
        <translation>کنار گذاشتن فروش</translation>
    </message>
    <message>
        <source>Take up sale</source>
        <translation>برداشتن فروش</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Give back cart</source>
        <translation>پس دادن سبد</translation>
    </message>
    <message>
        <source>Drop sale</source>
        <translation>رها کردن فروش</translation>
    </message>
    <message>
        <source>The hold ended</source>
        <translation>مهلت نگه‌داری تمام شد</translation>
    </message>
    <message>
        <source>The online cart is back as it was. Nothing was charged.</source>
        <translation>سبد آنلاین به حال پیش برگشت. پولی گرفته نشد.</translation>
    </message>
</context>
<context>
    <name>SameCard</name>
    <message>
        <source>Known already?</source>
        <translation>شاید آشناست؟</translation>
    </message>
    <message>
        <source>Nobody like this yet</source>
        <translation>هنوز کسی شبیه نیست</translation>
    </message>
    <message>
        <source>Whoever matches appears here.</source>
        <translation>هر که شبیه باشد این‌جا می‌آید.</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>اسکنر</translation>
    </message>
    <message>
        <source>Scan this code three times. The till learns how your scanner types.</source>
        <translation>این کد را سه بار اسکن کنید. صندوق یاد می‌گیرد اسکنر شما چگونه می‌نویسد.</translation>
    </message>
    <message>
        <source>The scanner test was stopped. Nothing was changed.</source>
        <translation>آزمون اسکنر متوقف شد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Scan the code now.</source>
        <translation>حالا کد را اسکن کنید.</translation>
    </message>
    <message>
        <source>Stop the scanner test</source>
        <translation>توقف آزمون</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>آزمودن اسکنر</translation>
    </message>
    <message>
        <source>{count} of {all} scans read. Scan it once more.</source>
        <translation>{count} اسکن از {all} خوانده شد. یک بار دیگر اسکن کنید.</translation>
    </message>
    <message>
        <source>That was another code, or the keyboard of the scanner is not known. Scan this one.</source>
        <translation>این کد دیگری بود، یا صفحه‌کلید اسکنر شناخته نیست. همین کد را اسکن کنید.</translation>
    </message>
    <message>
        <source>The scanner types too slowly to be told from a person. Set it to a faster speed.</source>
        <translation>اسکنر کند می‌نویسد و از آدم باز شناخته نمی‌شود. سرعتش را بیشتر کنید.</translation>
    </message>
    <message>
        <source>The scans differ. Start again from the first one.</source>
        <translation>اسکن‌ها یکی نیست. از اول شروع کنید.</translation>
    </message>
    <message>
        <source>The scanner is known now.</source>
        <translation>اسکنر حالا شناخته شد.</translation>
    </message>
    <message>
        <source>The scanner is known until the app is closed. It could not be saved: tell IT.</source>
        <translation>اسکنر تا بستن برنامه شناخته است. ذخیره نشد: به پشتیبانی خبر دهید.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Ends with: {key}</source>
        <translation>پایان با: {key}</translation>
    </message>
    <message>
        <source>Longest gap: {count} ms</source>
        <translation>بیشترین فاصله: {count} هزارم ثانیه</translation>
    </message>
    <message>
        <source>Before the code: {signs}</source>
        <translation>پیش از کد: {signs}</translation>
    </message>
    <message>
        <source>After the code: {signs}</source>
        <translation>پس از کد: {signs}</translation>
    </message>
</context>
<context>
    <name>SearchHero</name>
    <message>
        <source>Open first result</source>
        <translation>باز کردن اولین نتیجه</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Customers</source>
        <translation>مشتری‌ها</translation>
    </message>
    <message>
        <source>Prices and stock</source>
        <translation>قیمت و موجودی</translation>
    </message>
    <message>
        <source>Online carts</source>
        <translation>سبدهای آنلاین</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>در انتظار فرستادن</translation>
    </message>
    <message>
        <source>Last sent {time}</source>
        <translation>آخرین ارسال {time}</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>هنوز فرستاده نشده</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>در حال فرستادن</translation>
    </message>
    <message>
        <source>All is safe on this till. {since}</source>
        <translation>همه چیز در این صندوق امن است. {since}</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>کار آفلاین</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <translation>فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>All is safe on this till. Tell IT.</source>
        <translation>همه چیز در این صندوق امن است. به پشتیبانی خبر دهید.</translation>
    </message>
    <message>
        <source>Last synced {time}</source>
        <translation>آخرین همگامی {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n ثانیه پیش</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>همه چیز فرستاده شده</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Set by IT</source>
        <translation>تنظیم پشتیبانی</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>کپی گزارش</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>زبان و منطقه</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>میان‌برها</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Security and privacy</source>
        <translation>امنیت و حریم خصوصی</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>پرداخت‌ها</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدها</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>پشتیبانی</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>عیب‌یابی</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Try to connect</source>
        <translation>تلاش برای اتصال</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>بستن تنظیمات</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>بینش‌ها</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>رسیدگی</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Pay in</source>
        <translation>واریز به کشو</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>برداشت از کشو</translation>
    </message>
    <message>
        <source>Correct the float</source>
        <translation>اصلاح موجودی آغاز</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>پایان روز</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>چه کسی چه کرد</translation>
    </message>
    <message>
        <source>Drawer and shift</source>
        <translation>کشو و نوبت</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>بستن نوبت</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>باز کردن نوبت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>شمارش کشو</translation>
    </message>
    <message>
        <source>Count the change</source>
        <translation>شمارش پول خرد</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>شمرده‌شده</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>در کشو</translation>
    </message>
    <message>
        <source>A manager sees what should be there.</source>
        <translation>مدیر می‌بیند چه مقدار باید باشد.</translation>
    </message>
    <message>
        <source>Exactly what should be there.</source>
        <translation>دقیقاً همان که باید باشد.</translation>
    </message>
    <message>
        <source>{amount} is missing.</source>
        <translation>{amount} کم است.</translation>
    </message>
    <message>
        <source>{amount} too much.</source>
        <translation>{amount} زیادی است.</translation>
    </message>
    <message>
        <source>The shift is open</source>
        <translation>نوبت باز است</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>واریز به کشو</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>برداشت از کشو</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Show the keys</source>
        <translation>نمایش کلیدها</translation>
    </message>
    <message>
        <source>Every page prints its keys below; F1 shows all of them.</source>
        <translation>هر صفحه کلیدهایش را پایین می‌نویسد؛ F1 همه را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>میان‌برها</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>در همهٔ صفحه‌ها</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Newest</source>
        <translation>تازه‌ترین</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>انتخاب‌شده</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>انتخاب‌نشده</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Scan your badge, or enter your PIN.</source>
        <translation>کارت خود را اسکن کنید یا پین را وارد کنید.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صبح بخیر</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>روز بخیر</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>عصر بخیر</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n تغییر هنوز فرستاده نشده است</numerusform>
        </translation>
    </message>
    <message>
        <source>A payment is not finished yet</source>
        <translation>یک پرداخت هنوز تمام نشده است</translation>
    </message>
    <message>
        <source>They are safe on this till. Sign out when they are sent, or lock the till until then.</source>
        <translation>در این صندوق امن‌اند. پس از فرستاده شدن خارج شوید، یا تا آن زمان صندوق را قفل کنید.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>ماندن در صندوق</translation>
    </message>
    <message>
        <source>Save an encrypted copy</source>
        <translation>ذخیرهٔ رونوشت رمزگذاری‌شده</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>IT can send it later from this file. Without the password nobody can read it.</source>
        <translation>پشتیبانی می‌تواند بعداً آن را از این فایل بفرستد. بدون گذرواژه کسی نمی‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>At least 12 letters or digits</source>
        <translation>دست‌کم ۱۲ حرف یا رقم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ذخیرهٔ فایل</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) saved in the file</source>
        <translation>
            <numerusform>%n تغییر در فایل ذخیره شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SizesCard</name>
    <message>
        <source>Sizes</source>
        <translation>اندازه‌ها</translation>
    </message>
    <message>
        <source>No sizes yet.</source>
        <translation>هنوز اندازه‌ای نیست.</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>بررسی: {day}</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>در حال بارگذاری</translation>
    </message>
</context>
<context>
    <name>SplitPanel</name>
    <message>
        <source>Split the amount</source>
        <translation>تقسیم مبلغ</translation>
    </message>
    <message>
        <source>Pay this part by card</source>
        <translation>پرداخت این بخش با کارت</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>نقدی</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>کارت هدیه</translation>
    </message>
    <message>
        <source>Up to 4 payments in one sale, {left} still free. Choose equal parts, or type this part’s amount.</source>
        <translation>تا ۴ پرداخت در هر فروش، {left} تا مانده. بخش‌های برابر انتخاب کنید یا مبلغ این بخش را بنویسید.</translation>
    </message>
    <message>
        <source>{count} × {amount}</source>
        <translation>{count} × {amount}</translation>
    </message>
</context>
<context>
    <name>StandalonePanel</name>
    <message>
        <source>Standalone terminal</source>
        <translation>کارت‌خوان جدا</translation>
    </message>
    <message>
        <source>Type the amount on the terminal. When it says approved, type the code from its slip.</source>
        <translation>مبلغ را روی کارت‌خوان بزنید. وقتی تأیید کرد، کد برگه‌اش را بنویسید.</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>کد تأیید</translation>
    </message>
    <message>
        <source>6 letters or digits</source>
        <translation>۶ حرف یا رقم</translation>
    </message>
    <message>
        <source>Last four digits of the card</source>
        <translation>چهار رقم آخر کارت</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>می‌تواند خالی بماند</translation>
    </message>
    <message>
        <source>The terminal approved it</source>
        <translation>کارت‌خوان تأیید کرد</translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Opening the till</source>
        <translation>باز کردن صندوق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>راه‌اندازی دوباره</translation>
    </message>
    <message>
        <source>Copying the shop to this till</source>
        <translation>کپی فروشگاه به این صندوق</translation>
    </message>
    <message>
        <source>{percent} of {records}. The till works without a connection afterwards.</source>
        <translation>{percent} از {records}. پس از آن صندوق بدون اتصال هم کار می‌کند.</translation>
    </message>
    <message>
        <source>{records}. The till works without a connection afterwards.</source>
        <translation>{records}. پس از آن صندوق بدون اتصال هم کار می‌کند.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Best next step</source>
        <translation>بهترین گام بعدی</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>حالا نه</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>گام {0} از {1}: {2}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>What happened</source>
        <translation>چه رخ داد</translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message>
        <source>Suggestions</source>
        <translation>پیشنهادها</translation>
    </message>
    <message>
        <source>Goes with this cart</source>
        <translation>به این سبد می‌آید</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Summary</source>
        <translation>خلاصه</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>دریافت پول</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>قابل پرداخت</translation>
    </message>
    <message>
        <source>Complete sale</source>
        <translation>پایان فروش</translation>
    </message>
    <message>
        <source>This cart is already paid. Give it back.</source>
        <translation>پول این سبد پرداخت شده است. آن را پس بدهید.</translation>
    </message>
    <message>
        <source>{amount} is paid already. Take the rest.</source>
        <translation>{amount} پرداخت شده است. باقی را بگیرید.</translation>
    </message>
    <message>
        <source>Saved online</source>
        <translation>ذخیره‌شدهٔ آنلاین</translation>
    </message>
    <message>
        <source>Price drop, {title}</source>
        <translation>کاهش قیمت، {title}</translation>
    </message>
    <message>
        <source>Price drops</source>
        <translation>کاهش قیمت‌ها</translation>
    </message>
    <message>
        <source>Price rise, {title}</source>
        <translation>افزایش قیمت، {title}</translation>
    </message>
    <message>
        <source>Price rises</source>
        <translation>افزایش قیمت‌ها</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>افزوده در این‌جا</translation>
    </message>
    <message>
        <source>Left out, {titles}</source>
        <translation>کنار گذاشته، {titles}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Points, {points}</source>
        <translation>امتیاز، {points}</translation>
    </message>
    <message>
        <source>Promotion, {title}</source>
        <translation>تخفیف ویژه، {title}</translation>
    </message>
    <message>
        <source>Offer, {title}</source>
        <translation>پیشنهاد، {title}</translation>
    </message>
    <message>
        <source>Voucher, {title}</source>
        <translation>بن، {title}</translation>
    </message>
    <message>
        <source>Discount, {title}</source>
        <translation>تخفیف، {title}</translation>
    </message>
    <message>
        <source>One item can no longer be sent. Choose what to do with it.</source>
        <translation>یک قلم را دیگر نمی‌شود فرستاد. انتخاب کنید با آن چه شود.</translation>
    </message>
    <message>
        <source>One item is to be sent: the customer’s address is needed.</source>
        <translation>یک قلم باید فرستاده شود: نشانی مشتری لازم است.</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>مالیات در قیمت</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>مالیات</translation>
    </message>
    <message>
        <source>Tax {rate} included</source>
        <translation>مالیات {rate} در قیمت</translation>
    </message>
    <message>
        <source>Tax {rate}</source>
        <translation>مالیات {rate}</translation>
    </message>
    <message numerus="yes">
        <source>Earns {points} point(s), {left} left to {tier}</source>
        <translation>
            <numerusform>{points} امتیاز می‌گیرد، {left} تا {tier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earns {points} point(s)</source>
        <translation>
            <numerusform>{points} امتیاز می‌گیرد</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan or type an item first.</source>
        <translation>اول کالایی اسکن کنید یا بنویسید.</translation>
    </message>
    <message>
        <source>One item is not sold any more. Choose what to do with it.</source>
        <translation>یک قلم دیگر فروخته نمی‌شود. بگویید با آن چه کنیم.</translation>
    </message>
    <message>
        <source>One item is not here. Choose what to do with it.</source>
        <translation>یک قلم این‌جا نیست. بگویید با آن چه کنیم.</translation>
    </message>
    <message>
        <source>A price rose. Ask the customer, then record the answer.</source>
        <translation>قیمتی بالا رفته. از مشتری بپرسید و پاسخ را ثبت کنید.</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>On this till</source>
        <translation>روی این صندوق</translation>
    </message>
    <message>
        <source>Try to connect</source>
        <translation>تلاش برای اتصال</translation>
    </message>
    <message>
        <source>Records of</source>
        <translation>سابقه‌ها</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخرین تغییر</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتری‌ها</translation>
    </message>
    <message>
        <source>Prices and stock</source>
        <translation>قیمت و موجودی</translation>
    </message>
    <message>
        <source>Online carts</source>
        <translation>سبدهای آنلاین</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>در انتظار فرستادن</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>Synced {0}</source>
        <translation>همگام {0}</translation>
    </message>
    <message>
        <source>Sending {0}</source>
        <translation>در حال فرستادن {0}</translation>
    </message>
    <message>
        <source>Offline · {0} to send</source>
        <translation>آفلاین · {0} در انتظار</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <translation>فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>آفلاین</translation>
    </message>
</context>
<context>
    <name>TasteList</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Remove {value}</source>
        <translation>حذف {value}</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>هنوز چیزی ثبت نشده.</translation>
    </message>
</context>
<context>
    <name>TastesTab</name>
    <message>
        <source>Sizes</source>
        <translation>اندازه‌ها</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>تن‌خور</translation>
    </message>
    <message>
        <source>Prefers longer sleeves</source>
        <translation>آستین بلندتر را ترجیح می‌دهد</translation>
    </message>
    <message>
        <source>Save sizes</source>
        <translation>ذخیرهٔ اندازه‌ها</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>می‌پسندد</translation>
    </message>
    <message>
        <source>Cashmere</source>
        <translation>کشمیر</translation>
    </message>
    <message>
        <source>Avoids</source>
        <translation>نمی‌پسندد</translation>
    </message>
    <message>
        <source>Mohair</source>
        <translation>موهر</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>بررسی: {day}</translation>
    </message>
    <message>
        <source>Sizes saved</source>
        <translation>اندازه‌ها ذخیره شد</translation>
    </message>
</context>
<context>
    <name>TerminalPanel</name>
    <message>
        <source>Send to terminal</source>
        <translation>فرستادن به کارت‌خوان</translation>
    </message>
    <message>
        <source>Stop on terminal</source>
        <translation>توقف روی کارت‌خوان</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>Send to terminal again</source>
        <translation>فرستادن دوباره به کارت‌خوان</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>در انتظار کارت</translation>
    </message>
    <message>
        <source>Ask the customer to tap, insert or swipe. Do not take the card.</source>
        <translation>از مشتری بخواهید کارت را نزدیک کند، بگذارد یا بکشد. کارت را نگیرید.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>در حال توقف</translation>
    </message>
    <message>
        <source>The terminal is asked to stop. Wait for its answer.</source>
        <translation>از کارت‌خوان خواسته شد بایستد. منتظر پاسخش بمانید.</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>پرداخت انجام نشد</translation>
    </message>
    <message>
        <source>Nothing was charged. Try again, or choose another way to pay.</source>
        <translation>پولی گرفته نشد. دوباره تلاش کنید یا راه دیگری برای پرداخت انتخاب کنید.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف شد</translation>
    </message>
    <message>
        <source>Nothing was charged. Send it again, or choose another way to pay.</source>
        <translation>پولی گرفته نشد. دوباره بفرستید یا راه دیگری برای پرداخت انتخاب کنید.</translation>
    </message>
    <message>
        <source>The terminal does not answer</source>
        <translation>کارت‌خوان پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>Nothing was charged. Check its power and cable, or use a standalone terminal.</source>
        <translation>پولی گرفته نشد. برق و کابلش را ببینید یا از کارت‌خوان جدا استفاده کنید.</translation>
    </message>
    <message>
        <source>Ready for the card</source>
        <translation>آمادهٔ کارت</translation>
    </message>
    <message>
        <source>The amount goes to the terminal. The customer pays there.</source>
        <translation>مبلغ به کارت‌خوان می‌رود. مشتری همان‌جا می‌پردازد.</translation>
    </message>
    <message>
        <source>Stops in {time}</source>
        <translation>توقف تا {time}</translation>
    </message>
    <message>
        <source>Waiting for the terminal’s answer</source>
        <translation>در انتظار پاسخ کارت‌خوان</translation>
    </message>
</context>
<context>
    <name>TerminalPicture</name>
    <message>
        <source>To pay</source>
        <translation>مبلغ</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>نقره‌ای</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>طلایی</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>پلاتین</translation>
    </message>
</context>
<context>
    <name>ToastAction</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>No sales yet</source>
        <translation>هنوز فروشی نیست</translation>
    </message>
    <message>
        <source>Today’s sales of this store appear here.</source>
        <translation>فروش‌های امروز این فروشگاه این‌جا می‌آیند.</translation>
    </message>
    <message>
        <source>Today in this store</source>
        <translation>امروز در این فروشگاه</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a customer: scan, phone, name, email</source>
        <translation>یافتن مشتری: اسکن کارت، تلفن، نام یا ایمیل</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>حریم خصوصی</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Privacy on</source>
        <translation>حریم خصوصی روشن</translation>
    </message>
    <message>
        <source>Press to end privacy, hold to look for 10 seconds (F8)</source>
        <translation>برای خاموش کردن بزنید، برای ۱۰ ثانیه دیدن نگه دارید (F8)</translation>
    </message>
    <message>
        <source>Privacy on (F8)</source>
        <translation>حریم خصوصی روشن (F8)</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>This page did not load</source>
        <translation>این صفحه بارگذاری نشد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>کپی کد</translation>
    </message>
    <message>
        <source>Your sale is safe. If it happens again, tell IT the code {code}.</source>
        <translation>فروش شما امن است. اگر دوباره پیش آمد، کد {code} را به پشتیبانی بگویید.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>کد کپی شد</translation>
    </message>
</context>
<context>
    <name>UnknownCard</name>
    <message>
        <source>Ask the terminal again</source>
        <translation>پرسش دوباره از کارت‌خوان</translation>
    </message>
    <message>
        <source>Do not take another payment for this sale.</source>
        <translation>برای این فروش پول دیگری نگیرید.</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>چه چیزی امن است</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>چه باید کرد</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>با چه کسی تماس بگیرید</translation>
    </message>
    <message>
        <source>The sale and its goods are saved on this till.</source>
        <translation>فروش و کالایش در این صندوق ذخیره است.</translation>
    </message>
    <message>
        <source>Nothing is charged twice: the same payment is asked about, never sent again.</source>
        <translation>هیچ چیز دو بار گرفته نمی‌شود: همان پرداخت پرسیده می‌شود و هرگز دوباره فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>If it was charged, the sale completes by itself.</source>
        <translation>اگر پول گرفته شده باشد، فروش خودش پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Keep the customer’s goods at the counter.</source>
        <translation>کالای مشتری را پشت پیشخان نگه دارید.</translation>
    </message>
    <message>
        <source>Ask again here. This till also asks by itself every few seconds.</source>
        <translation>این‌جا دوباره بپرسید. این صندوق خودش هم هر چند ثانیه می‌پرسد.</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>فروش {number}</translation>
    </message>
    <message>
        <source>A manager, or the bank’s terminal service. Its number is on the terminal.</source>
        <translation>مدیر، یا خدمات کارت‌خوان بانک. شماره‌اش روی کارت‌خوان است.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>در حال پرسیدن…</translation>
    </message>
    <message>
        <source>Nobody knows yet.</source>
        <translation>هنوز کسی نمی‌داند.</translation>
    </message>
    <message>
        <source>Was the card charged?</source>
        <translation>آیا از کارت پول کم شد؟</translation>
    </message>
    <message>
        <source>The terminal’s answer did not arrive. The bank may have charged the card, or not.</source>
        <translation>پاسخ کارت‌خوان نرسید. شاید بانک از کارت پول کم کرده باشد، شاید نه.</translation>
    </message>
    <message>
        <source>Look at the terminal: does it say approved, or print a slip?</source>
        <translation>به کارت‌خوان نگاه کنید: آیا تأیید نوشته یا برگه چاپ کرده؟</translation>
    </message>
    <message>
        <source>The terminal did not answer yet. Check its power and cable, then ask again.</source>
        <translation>کارت‌خوان هنوز پاسخ نداده. برق و کابلش را ببینید و دوباره بپرسید.</translation>
    </message>
    <message>
        <source>Was the gift card charged?</source>
        <translation>آیا از کارت هدیه کم شد؟</translation>
    </message>
    <message>
        <source>The store service’s answer did not arrive. The card may be lighter, or not.</source>
        <translation>پاسخ سامانهٔ فروشگاه نرسید. شاید از کارت کم شده باشد، شاید نه.</translation>
    </message>
    <message>
        <source>Keep the gift card here, too.</source>
        <translation>کارت هدیه را هم همین‌جا نگه دارید.</translation>
    </message>
    <message>
        <source>There is no connection yet. Try again in a moment.</source>
        <translation>هنوز اتصال نیست. کمی بعد دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>پرسش دوباره</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting to send</source>
        <translation>در انتظار فرستادن</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>رمزگذاری‌شده</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>چیزی در انتظار نیست</translation>
    </message>
    <message>
        <source>All that was done here is sent.</source>
        <translation>هر کاری که این‌جا شد فرستاده شده.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Type the approval code from the slip.</source>
        <translation>کد تأیید روی برگه را بنویسید.</translation>
    </message>
    <message>
        <source>The link is sent</source>
        <translation>پیوند فرستاده شد</translation>
    </message>
    <message>
        <source>The order and the goods wait until the customer paid.</source>
        <translation>سفارش و کالا تا پرداخت مشتری می‌مانند.</translation>
    </message>
    <message>
        <source>Give {amount} back?</source>
        <translation>{amount} برگردانده شود؟</translation>
    </message>
    <message>
        <source>Take the cash out of the drawer and give it to the customer.</source>
        <translation>پول را از کشو بردارید و به مشتری بدهید.</translation>
    </message>
    <message>
        <source>Cancel it on the standalone terminal first.</source>
        <translation>اول آن را روی کارت‌خوان جدا لغو کنید.</translation>
    </message>
    <message>
        <source>The money goes back the way it came.</source>
        <translation>پول از همان راهی که آمده برمی‌گردد.</translation>
    </message>
    <message>
        <source>Keep this payment</source>
        <translation>این پرداخت بماند</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>That looks like a bank card number.</source>
        <translation>این شبیه شمارهٔ کارت بانکی است.</translation>
    </message>
    <message>
        <source>It was not kept. Bank cards belong in the card terminal only.</source>
        <translation>نگه داشته نشد. جای کارت بانکی فقط کارت‌خوان است.</translation>
    </message>
    <message>
        <source>This scan was not used.</source>
        <translation>این اسکن به کار نرفت.</translation>
    </message>
    <message>
        <source>Nothing is scanned during the payment but gift cards: press 3 first.</source>
        <translation>هنگام پرداخت تنها کارت هدیه اسکن می‌شود: اول ۳ را بزنید.</translation>
    </message>
    <message>
        <source>That looks like a bank card number. It is not taken here.</source>
        <translation>این شبیه شمارهٔ کارت بانکی است. این‌جا پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Scan the gift card or type its number.</source>
        <translation>کارت هدیه را اسکن کنید یا شماره‌اش را بنویسید.</translation>
    </message>
    <message>
        <source>Type digits, with a point before the smaller coins.</source>
        <translation>رقم بنویسید، با ممیز پیش از پول خرد.</translation>
    </message>
    <message>
        <source>{paid} paid, {rest} still to pay</source>
        <translation>{paid} پرداخت شد، {rest} مانده</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Choose one or more</source>
        <translation>یک یا چند راه را انتخاب کنید</translation>
    </message>
    <message>
        <source>A receipt may be sent without marketing consent. It carries no offers.</source>
        <translation>رسید را بدون رضایت تبلیغاتی هم می‌توان فرستاد. پیشنهادی در آن نیست.</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>نشانی دیگر</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>Put into the sale</source>
        <translation>افزودن به فروش</translation>
    </message>
    <message>
        <source>Remove {title} from the wishlist</source>
        <translation>حذف {title} از علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>added by the customer</source>
        <translation>افزودهٔ مشتری</translation>
    </message>
    <message>
        <source>added in the store</source>
        <translation>افزودهٔ فروشگاه</translation>
    </message>
</context>
<context>
    <name>WishesTab</name>
    <message>
        <source>Wishlist</source>
        <translation>علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>Scan or type to add a wish</source>
        <translation>برای افزودن اسکن کنید یا بنویسید</translation>
    </message>
    <message>
        <source>Scan or type what they would like. It is kept offline too.</source>
        <translation>هر چه دوست دارد اسکن کنید یا بنویسید. آفلاین هم می‌ماند.</translation>
    </message>
    <message>
        <source>No wishes yet</source>
        <translation>هنوز چیزی در علاقه‌مندی‌ها نیست</translation>
    </message>
    <message>
        <source>{title} is off the wishlist</source>
        <translation>{title} از علاقه‌مندی‌ها حذف شد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Card terminal</source>
        <translation>کارت‌خوان</translation>
    </message>
    <message>
        <source>Amount on this card</source>
        <translation>مبلغ با این کارت</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>پول دریافتی</translation>
    </message>
    <message>
        <source>Amount from this gift card</source>
        <translation>مبلغ از این کارت هدیه</translation>
    </message>
    <message>
        <source>Amount of this part</source>
        <translation>مبلغ این بخش</translation>
    </message>
    <message>
        <source>Amount in the link</source>
        <translation>مبلغ پیوند</translation>
    </message>
    <message>
        <source>Type digits, with a point before the smaller coins.</source>
        <translation>رقم بنویسید، با ممیز پیش از پول خرد.</translation>
    </message>
    <message>
        <source>Nothing typed means the exact amount.</source>
        <translation>خالی یعنی مبلغ دقیق.</translation>
    </message>
    <message>
        <source>Less than the amount to pay: the rest is paid otherwise.</source>
        <translation>کمتر از مبلغ است: باقی از راه دیگری پرداخت می‌شود.</translation>
    </message>
    <message>
        <source>A link is for all that is left to pay.</source>
        <translation>پیوند برای همهٔ ماندهٔ پرداخت است.</translation>
    </message>
    <message>
        <source>This is more than what is left to pay.</source>
        <translation>بیش از ماندهٔ پرداخت است.</translation>
    </message>
    <message>
        <source>This is the last of 4 payments: it has to be the whole rest.</source>
        <translation>این آخرین از ۴ پرداخت است: باید همهٔ مانده باشد.</translation>
    </message>
    <message>
        <source>Less than the rest? You can add another payment.</source>
        <translation>کمتر از مانده؟ می‌توانید پرداخت دیگری بیفزایید.</translation>
    </message>
    <message>
        <source>Card, standalone terminal</source>
        <translation>کارت، کارت‌خوان جدا</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>کارت هدیه</translation>
    </message>
    <message>
        <source>Split the amount</source>
        <translation>تقسیم مبلغ</translation>
    </message>
    <message>
        <source>Pay by link</source>
        <translation>پرداخت با پیوند</translation>
    </message>
    <message>
        <source>Use a standalone terminal</source>
        <translation>استفاده از کارت‌خوان جدا</translation>
    </message>
    <message>
        <source>Use this till’s terminal</source>
        <translation>استفاده از کارت‌خوان این صندوق</translation>
    </message>
</context>
<context>
    <name>WorksCard</name>
    <message>
        <source>What works now</source>
        <translation>اکنون چه کار می‌کند</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>مثل همیشه</translation>
    </message>
    <message>
        <source>{count} on this till</source>
        <translation>{count} نفر روی این صندوق</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>یافتن مشتری</translation>
    </message>
    <message>
        <source>Sell for cash</source>
        <translation>فروش نقدی</translation>
    </message>
    <message>
        <source>Earn points</source>
        <translation>گرفتن امتیاز</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>بعداً افزوده می‌شود</translation>
    </message>
    <message>
        <source>Notes, sizes, consents</source>
        <translation>یادداشت، اندازه، رضایت</translation>
    </message>
    <message>
        <source>Sent later</source>
        <translation>بعداً فرستاده می‌شود</translation>
    </message>
    <message>
        <source>Look at online carts</source>
        <translation>دیدن سبدهای آنلاین</translation>
    </message>
    <message>
        <source>As saved here</source>
        <translation>آن‌طور که این‌جا ذخیره شده</translation>
    </message>
    <message>
        <source>Take over a cart</source>
        <translation>ادامهٔ سبد آنلاین</translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation>اتصال می‌خواهد</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n قلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ردیف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n سفارش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n روز پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n مورد دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} point(s)</source>
        <translation>
            <numerusform>{0} امتیاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} point(s) earned</source>
        <translation>
            <numerusform>{0} امتیاز گرفت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} record(s)</source>
        <translation>
            <numerusform>{0} مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} cart(s)</source>
        <translation>
            <numerusform>{0} سبد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} order(s)</source>
        <translation>
            <numerusform>{0} سفارش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} answer(s)</source>
        <translation>
            <numerusform>{0} پاسخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} customer(s)</source>
        <translation>
            <numerusform>{0} مشتری</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} day(s) still to be added up</source>
        <translation>
            <numerusform>{0} روز هنوز جمع نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every %n day(s)</source>
        <translation>
            <numerusform>تقریباً هر %n روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every %n week(s)</source>
        <translation>
            <numerusform>تقریباً هر %n هفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n روز دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>Newest</source>
        <translation>تازه‌ترین</translation>
    </message>
    <message>
        <source>Handed to a manager</source>
        <translation>به مدیر سپرده شد</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>فروش {number}</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>این صندوق</translation>
    </message>
    <message>
        <source>Another till</source>
        <translation>صندوقی دیگر</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>جای دیگر</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>هنوز بی‌شماره</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Home store</source>
        <translation>فروشگاه اصلی</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>تن‌خور</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>کسی</translation>
    </message>
    <message>
        <source>{who} changed it</source>
        <translation>{who} آن را تغییر داد</translation>
    </message>
    <message>
        <source>{who} recorded a yes</source>
        <translation>{who} «بله» ثبت کرد</translation>
    </message>
    <message>
        <source>{who} recorded a no</source>
        <translation>{who} «خیر» ثبت کرد</translation>
    </message>
    <message>
        <source>The card was given to {who}</source>
        <translation>کارت به {who} داده شد</translation>
    </message>
    <message>
        <source>{who} made the sale</source>
        <translation>{who} فروش را انجام داد</translation>
    </message>
    <message>
        <source>{who} handed it to a manager</source>
        <translation>{who} آن را به مدیر سپرد</translation>
    </message>
    <message>
        <source>The file was damaged, then repaired</source>
        <translation>فایل آسیب دید و سپس تعمیر شد</translation>
    </message>
    <message>
        <source>An older copy of the file was put back</source>
        <translation>نسخهٔ کهنه‌تری از فایل برگردانده شد</translation>
    </message>
    <message>
        <source>It no longer matched what was there</source>
        <translation>دیگر با آنچه آن‌جا بود نمی‌خواند</translation>
    </message>
    <message>
        <source>Both were compared</source>
        <translation>هر دو با هم مقایسه شدند</translation>
    </message>
    <message>
        <source>{channel}: two answers</source>
        <translation>{channel}: دو پاسخ</translation>
    </message>
    <message>
        <source>One card, two customers</source>
        <translation>یک کارت، دو مشتری</translation>
    </message>
    <message>
        <source>Cart paid twice</source>
        <translation>سبدی که دو بار پرداخت شد</translation>
    </message>
    <message>
        <source>Paid, but not booked</source>
        <translation>پرداخت شده، ولی ثبت نشده</translation>
    </message>
    <message>
        <source>Sums to check</source>
        <translation>جمع‌ها را بررسی کنید</translation>
    </message>
    <message>
        <source>One number, two sales</source>
        <translation>یک شماره، دو فروش</translation>
    </message>
    <message>
        <source>Goods sold twice</source>
        <translation>کالایی که دو بار فروخته شد</translation>
    </message>
    <message>
        <source>Needs a manager</source>
        <translation>نیازمند مدیر</translation>
    </message>
    <message>
        <source>From a till out of service</source>
        <translation>از صندوقی خارج از خدمت</translation>
    </message>
    <message>
        <source>A note was not kept</source>
        <translation>یادداشتی نگه داشته نشد</translation>
    </message>
    <message>
        <source>The record is gone</source>
        <translation>این مورد دیگر نیست</translation>
    </message>
    <message>
        <source>A till was set back</source>
        <translation>یک صندوق به عقب برگشته است</translation>
    </message>
    <message>
        <source>A damaged file was repaired</source>
        <translation>یک فایلٔ آسیب‌دیده تعمیر شد</translation>
    </message>
    <message>
        <source>Something cannot be read</source>
        <translation>چیزی خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>One voucher, two sales</source>
        <translation>یک بن، دو فروش</translation>
    </message>
    <message>
        <source>More points than there were</source>
        <translation>امتیاز بیشتر از موجودی</translation>
    </message>
    <message>
        <source>A high discount</source>
        <translation>تخفیف زیاد</translation>
    </message>
    <message>
        <source>Nothing left to send</source>
        <translation>چیزی برای فرستادن نمانده</translation>
    </message>
    <message>
        <source>A link was not paid</source>
        <translation>پیوندی پرداخت نشد</translation>
    </message>
    <message>
        <source>Money nobody waited for</source>
        <translation>پولی که کسی منتظرش نبود</translation>
    </message>
    <message>
        <source>A link was paid with another sum</source>
        <translation>پیوندی با مبلغ دیگری پرداخت شد</translation>
    </message>
    <message>
        <source>Money not back yet</source>
        <translation>پول هنوز برنگشته است</translation>
    </message>
    <message>
        <source>The count differs</source>
        <translation>شمارش اختلاف دارد</translation>
    </message>
    <message>
        <source>Much cash taken out</source>
        <translation>برداشت زیاد پول</translation>
    </message>
    <message>
        <source>A receipt was not sent</source>
        <translation>یک رسید فرستاده نشد</translation>
    </message>
    <message>
        <source>A link was not sent</source>
        <translation>پیوند فرستاده نشد</translation>
    </message>
    <message>
        <source>A payment without an answer</source>
        <translation>پرداختی بی‌پاسخ</translation>
    </message>
    <message>
        <source>Closed with an open payment</source>
        <translation>بسته‌شده با پرداختی نامعلوم</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>نیازمند بررسی</translation>
    </message>
    <message>
        <source>Two phone numbers</source>
        <translation>دو شمارهٔ تلفن</translation>
    </message>
    <message>
        <source>Two email addresses</source>
        <translation>دو نشانی ایمیل</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>دو زبان</translation>
    </message>
    <message>
        <source>Two birthdays</source>
        <translation>دو تاریخ تولد</translation>
    </message>
    <message>
        <source>Two home stores</source>
        <translation>دو فروشگاه اصلی</translation>
    </message>
    <message>
        <source>Two notes about fit</source>
        <translation>دو یادداشت دربارهٔ تن‌خور</translation>
    </message>
    <message>
        <source>Several details differ</source>
        <translation>چند مورد فرق دارد</translation>
    </message>
    <message>
        <source>Two sizes</source>
        <translation>دو اندازه</translation>
    </message>
    <message>
        <source>Two names</source>
        <translation>دو نام</translation>
    </message>
    <message>
        <source>{channel}: yes or no?</source>
        <translation>{channel}: بله یا خیر؟</translation>
    </message>
    <message>
        <source>Whose card is this?</source>
        <translation>این کارت از آنِ کیست؟</translation>
    </message>
    <message>
        <source>Which sale stands?</source>
        <translation>کدام فروش می‌ماند؟</translation>
    </message>
    <message>
        <source>Does this sale stand?</source>
        <translation>این فروش می‌ماند؟</translation>
    </message>
    <message>
        <source>Are the sums right?</source>
        <translation>جمع‌ها درست است؟</translation>
    </message>
    <message>
        <source>Do both sales stand?</source>
        <translation>هر دو فروش می‌ماند؟</translation>
    </message>
    <message>
        <source>Who keeps the goods?</source>
        <translation>کالا نزد چه کسی بماند؟</translation>
    </message>
    <message>
        <source>Shall it be done?</source>
        <translation>انجام شود؟</translation>
    </message>
    <message>
        <source>Shall it count?</source>
        <translation>به حساب بیاید؟</translation>
    </message>
    <message>
        <source>Write the note again?</source>
        <translation>یادداشت دوباره نوشته شود؟</translation>
    </message>
    <message>
        <source>Is everything at this till all right?</source>
        <translation>همه چیز این صندوق درست است؟</translation>
    </message>
    <message>
        <source>Is anything missing after the repair?</source>
        <translation>پس از تعمیر چیزی کم است؟</translation>
    </message>
    <message>
        <source>May the voucher count twice?</source>
        <translation>این بن دو بار حساب شود؟</translation>
    </message>
    <message>
        <source>Shall the points stay used?</source>
        <translation>امتیازها خرج‌شده بماند؟</translation>
    </message>
    <message>
        <source>Is this discount all right?</source>
        <translation>این تخفیف درست است؟</translation>
    </message>
    <message>
        <source>Where shall the goods come from?</source>
        <translation>کالا از کجا بیاید؟</translation>
    </message>
    <message>
        <source>Is the money given back?</source>
        <translation>آیا پول پس داده شد؟</translation>
    </message>
    <message>
        <source>Is the money returned?</source>
        <translation>آیا پول برگردانده شد؟</translation>
    </message>
    <message>
        <source>How was the money returned?</source>
        <translation>پول چگونه برگردانده شد؟</translation>
    </message>
    <message>
        <source>Is the difference explained?</source>
        <translation>آیا اختلاف توضیح دارد؟</translation>
    </message>
    <message>
        <source>Was this all right?</source>
        <translation>آیا این درست بود؟</translation>
    </message>
    <message>
        <source>Send the receipt again?</source>
        <translation>رسید دوباره فرستاده شود؟</translation>
    </message>
    <message>
        <source>Send the link again?</source>
        <translation>پیوند دوباره فرستاده شود؟</translation>
    </message>
    <message>
        <source>Was the customer charged?</source>
        <translation>آیا از مشتری پول کم شد؟</translation>
    </message>
    <message>
        <source>What became of the payment?</source>
        <translation>سرانجام پرداخت چه شد؟</translation>
    </message>
    <message>
        <source>Can this be put aside?</source>
        <translation>می‌توان این را کنار گذاشت؟</translation>
    </message>
    <message>
        <source>Which phone number is right?</source>
        <translation>کدام شمارهٔ تلفن درست است؟</translation>
    </message>
    <message>
        <source>Which email address is right?</source>
        <translation>کدام نشانی ایمیل درست است؟</translation>
    </message>
    <message>
        <source>Which language is right?</source>
        <translation>کدام زبان درست است؟</translation>
    </message>
    <message>
        <source>Which birthday is right?</source>
        <translation>کدام تاریخ تولد درست است؟</translation>
    </message>
    <message>
        <source>Which home store is right?</source>
        <translation>کدام فروشگاه اصلی درست است؟</translation>
    </message>
    <message>
        <source>Which note is right?</source>
        <translation>کدام یادداشت درست است؟</translation>
    </message>
    <message>
        <source>Which details are right?</source>
        <translation>کدام موارد درست است؟</translation>
    </message>
    <message>
        <source>Which size is right?</source>
        <translation>کدام اندازه درست است؟</translation>
    </message>
    <message>
        <source>Which name is right?</source>
        <translation>کدام نام درست است؟</translation>
    </message>
    <message>
        <source>Changed here and on the website</source>
        <translation>هم این‌جا و هم در وب‌سایت تغییر کرد</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>در دو جا تغییر کرد</translation>
    </message>
    <message>
        <source>The number was given twice</source>
        <translation>شماره دو بار داده شد</translation>
    </message>
    <message>
        <source>Bought elsewhere before it was sent</source>
        <translation>پیش از فرستاده شدن، جای دیگر خریده شد</translation>
    </message>
    <message>
        <source>The cart had changed meanwhile</source>
        <translation>سبد در این میان تغییر کرده بود</translation>
    </message>
    <message>
        <source>Total and lines do not agree</source>
        <translation>جمع کل با ردیف‌ها نمی‌خواند</translation>
    </message>
    <message>
        <source>Two receipts have the same number</source>
        <translation>دو رسید یک شماره دارند</translation>
    </message>
    <message>
        <source>Sold here and in another order</source>
        <translation>هم این‌جا و هم در سفارشی دیگر فروخته شد</translation>
    </message>
    <message>
        <source>Not part of the associate’s role</source>
        <translation>در نقش همکار فروش نیست</translation>
    </message>
    <message>
        <source>Sent by a till that was taken out of service</source>
        <translation>از صندوقی که از خدمت خارج شده بود</translation>
    </message>
    <message>
        <source>It held what looks like a bank card number</source>
        <translation>چیزی شبیه شمارهٔ کارت بانکی در آن بود</translation>
    </message>
    <message>
        <source>Changed after the record was removed</source>
        <translation>پس از برداشته شدن مورد تغییر کرد</translation>
    </message>
    <message>
        <source>Its saved work is older than what was sent</source>
        <translation>کار ذخیره‌شده‌اش از آنچه فرستاده کهنه‌تر است</translation>
    </message>
    <message>
        <source>What was whole is kept</source>
        <translation>آنچه سالم بود نگه داشته شده است</translation>
    </message>
    <message>
        <source>It is kept as it came</source>
        <translation>همان‌گونه که رسید نگه داشته شده است</translation>
    </message>
    <message>
        <source>Two tills took it without a connection</source>
        <translation>دو صندوق بدون اتصال آن را گرفتند</translation>
    </message>
    <message>
        <source>Two tills used them without a connection</source>
        <translation>دو صندوق بدون اتصال آن‌ها را خرج کردند</translation>
    </message>
    <message>
        <source>More than this role may give by hand</source>
        <translation>بیشتر از آنچه این نقش می‌تواند دستی بدهد</translation>
    </message>
    <message>
        <source>Sold to be sent, but the place has none</source>
        <translation>برای فرستادن فروخته شد، ولی آن‌جا موجود نیست</translation>
    </message>
    <message>
        <source>A part was paid at the till before</source>
        <translation>بخشی پیش‌تر در صندوق پرداخت شده بود</translation>
    </message>
    <message>
        <source>A link was paid too late, or twice</source>
        <translation>پیوندی دیر یا دو بار پرداخت شد</translation>
    </message>
    <message>
        <source>The order still waits for the right sum</source>
        <translation>سفارش هنوز منتظر مبلغ درست است</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed it</source>
        <translation>کارت‌خوان آن را تأیید نکرده است</translation>
    </message>
    <message>
        <source>The drawer did not hold what it should</source>
        <translation>در کشو آنچه باید نبود</translation>
    </message>
    <message>
        <source>More than this role may take out</source>
        <translation>بیش از آنچه این نقش می‌تواند بردارد</translation>
    </message>
    <message>
        <source>The receipt could not be sent</source>
        <translation>رسید را نشد فرستاد</translation>
    </message>
    <message>
        <source>The link to pay did not reach the customer</source>
        <translation>پیوند پرداخت به مشتری نرسید</translation>
    </message>
    <message>
        <source>Nobody has heard how it ended</source>
        <translation>کسی از پایان آن خبر ندارد</translation>
    </message>
    <message>
        <source>A manager closed the shift without its answer</source>
        <translation>مدیر نوبت را بی پاسخ آن بست</translation>
    </message>
    <message>
        <source>The store service asks for a person</source>
        <translation>سامانهٔ فروشگاه از یک نفر می‌خواهد نگاه کند</translation>
    </message>
    <message>
        <source>Ask {name} later</source>
        <translation>بعداً از {name} بپرسید</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>بعداً بپرسید</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>نوشتن چیزی دیگر</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>نگه داشتن هر دو</translation>
    </message>
    <message>
        <source>Record the yes</source>
        <translation>ثبت بله</translation>
    </message>
    <message>
        <source>Keep the no</source>
        <translation>خیر بماند</translation>
    </message>
    <message>
        <source>Leave the card</source>
        <translation>کارت بماند</translation>
    </message>
    <message>
        <source>Use another number</source>
        <translation>شماره‌ای دیگر</translation>
    </message>
    <message>
        <source>Record money given back</source>
        <translation>ثبت برگرداندن پول</translation>
    </message>
    <message>
        <source>Book both sales</source>
        <translation>ثبت هر دو فروش</translation>
    </message>
    <message>
        <source>Book the sale</source>
        <translation>ثبت فروش</translation>
    </message>
    <message>
        <source>Accept the sums</source>
        <translation>پذیرفتن جمع‌ها</translation>
    </message>
    <message>
        <source>Keep both sales</source>
        <translation>نگه داشتن هر دو فروش</translation>
    </message>
    <message>
        <source>Keep the store sale</source>
        <translation>فروش فروشگاه بماند</translation>
    </message>
    <message>
        <source>Take the goods back</source>
        <translation>پس گرفتن کالا</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>اکنون انجام شود</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>دوباره فرستاده شود</translation>
    </message>
    <message>
        <source>It was charged</source>
        <translation>پول کم شد</translation>
    </message>
    <message>
        <source>It was not charged</source>
        <translation>پول کم نشد</translation>
    </message>
    <message>
        <source>Ask the store service again</source>
        <translation>دوباره از سامانهٔ فروشگاه بپرسید</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>به حساب بیاید</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>کنار گذاشته شود</translation>
    </message>
    <message>
        <source>Leave the note out</source>
        <translation>یادداشت نیاید</translation>
    </message>
    <message>
        <source>Write the note again</source>
        <translation>نوشتن دوبارهٔ یادداشت</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Keep website number</source>
        <translation>شمارهٔ وب‌سایت بماند</translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>این شماره بماند</translation>
    </message>
    <message>
        <source>Keep website address</source>
        <translation>نشانی وب‌سایت بماند</translation>
    </message>
    <message>
        <source>Keep this address</source>
        <translation>این نشانی بماند</translation>
    </message>
    <message>
        <source>Keep this language</source>
        <translation>این زبان بماند</translation>
    </message>
    <message>
        <source>Keep this birthday</source>
        <translation>این تاریخ تولد بماند</translation>
    </message>
    <message>
        <source>Keep this store</source>
        <translation>این فروشگاه بماند</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>این یادداشت بماند</translation>
    </message>
    <message>
        <source>Keep these details</source>
        <translation>این موارد بماند</translation>
    </message>
    <message>
        <source>Keep this size</source>
        <translation>این اندازه بماند</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>این نام بماند</translation>
    </message>
    <message>
        <source>A note on the profile says what to ask.</source>
        <translation>یادداشتی در پرونده می‌گوید چه باید پرسید.</translation>
    </message>
    <message>
        <source>Until then nothing changes.</source>
        <translation>تا آن زمان چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>The profile of {name} shows it in every store.</source>
        <translation>پروندهٔ {name} آن را در همهٔ فروشگاه‌ها نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The other one is removed.</source>
        <translation>آن دیگری برداشته می‌شود.</translation>
    </message>
    <message>
        <source>The other one is replaced.</source>
        <translation>جای آن دیگری را می‌گیرد.</translation>
    </message>
    <message>
        <source>What {name} allowed stays as it is.</source>
        <translation>آنچه {name} اجازه داده همان می‌ماند.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>همان‌گونه که هست می‌ماند.</translation>
    </message>
    <message>
        <source>The decision is kept with your name.</source>
        <translation>تصمیم با نام شما نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>The sale counts today, under its own number.</source>
        <translation>فروش امروز با شمارهٔ خودش به حساب می‌آید.</translation>
    </message>
    <message>
        <source>The payment stays with it.</source>
        <translation>پرداخت همراه آن می‌ماند.</translation>
    </message>
    <message>
        <source>The sale was cancelled.</source>
        <translation>فروش لغو شد.</translation>
    </message>
    <message>
        <source>Return it where the customer paid.</source>
        <translation>آن را همان‌جا که مشتری پرداخته است برگردانید.</translation>
    </message>
    <message>
        <source>The terminal is not asked any more.</source>
        <translation>دیگر از کارت‌خوان پرسیده نمی‌شود.</translation>
    </message>
    <message>
        <source>It goes to the same address.</source>
        <translation>به همان نشانی می‌رود.</translation>
    </message>
    <message>
        <source>The sale is completed with this payment.</source>
        <translation>فروش با این پرداخت کامل می‌شود.</translation>
    </message>
    <message>
        <source>The sale can be paid another way.</source>
        <translation>فروش را می‌توان به شیوه‌ای دیگر پرداخت.</translation>
    </message>
    <message>
        <source>What was taken goes back to the gift card.</source>
        <translation>آنچه برداشته شد به کارت هدیه برمی‌گردد.</translation>
    </message>
    <message>
        <source>What was whole is sent as usual.</source>
        <translation>آنچه سالم بود مانند همیشه فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>What was done since and not sent is gone.</source>
        <translation>آنچه پس از آن انجام شده و فرستاده نشده از دست رفته است.</translation>
    </message>
    <message>
        <source>Both stay on the profile.</source>
        <translation>هر دو در پرونده می‌ماند.</translation>
    </message>
    <message>
        <source>The first one is called first.</source>
        <translation>اول با شمارهٔ یکم تماس می‌گیرند.</translation>
    </message>
    <message>
        <source>This channel is not used.</source>
        <translation>از این راه استفاده نمی‌شود.</translation>
    </message>
    <message>
        <source>You can ask again another day.</source>
        <translation>می‌توانید روزی دیگر دوباره بپرسید.</translation>
    </message>
    <message>
        <source>The yes is recorded with today’s date.</source>
        <translation>«بله» با تاریخ امروز ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Choose this only if the customer said it after the no.</source>
        <translation>تنها اگر مشتری پس از «خیر» آن را گفته است انتخاب کنید.</translation>
    </message>
    <message>
        <source>The card stays where it is.</source>
        <translation>کارت همان‌جا که هست می‌ماند.</translation>
    </message>
    <message>
        <source>Give a new card at the next visit.</source>
        <translation>در دیدار بعدی کارتی تازه بدهید.</translation>
    </message>
    <message>
        <source>The new number is linked at once.</source>
        <translation>شمارهٔ تازه بی‌درنگ پیوند می‌خورد.</translation>
    </message>
    <message>
        <source>The other customer keeps the card.</source>
        <translation>کارت نزد مشتری دیگر می‌ماند.</translation>
    </message>
    <message>
        <source>The other sale stands, with its points.</source>
        <translation>فروش دیگر با امتیازهایش می‌ماند.</translation>
    </message>
    <message>
        <source>Give the money back before you record it.</source>
        <translation>پیش از ثبت، پول را برگردانید.</translation>
    </message>
    <message>
        <source>Points are added for both.</source>
        <translation>امتیاز هر دو افزوده می‌شود.</translation>
    </message>
    <message>
        <source>Points follow.</source>
        <translation>امتیازها در پی می‌آید.</translation>
    </message>
    <message>
        <source>No sale is booked.</source>
        <translation>فروشی ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>The sale stays as it was paid.</source>
        <translation>فروش همان‌گونه که پرداخت شد می‌ماند.</translation>
    </message>
    <message>
        <source>Both sales stay as they are.</source>
        <translation>هر دو فروش همان‌گونه که هست می‌ماند.</translation>
    </message>
    <message>
        <source>Each is found by its day and amount.</source>
        <translation>هر یک با روز و مبلغش پیدا می‌شود.</translation>
    </message>
    <message>
        <source>The goods stay with the customer in the store.</source>
        <translation>کالا نزد مشتری فروشگاه می‌ماند.</translation>
    </message>
    <message>
        <source>Cancel the other order where it was made.</source>
        <translation>سفارش دیگر را همان‌جا که ثبت شد لغو کنید.</translation>
    </message>
    <message>
        <source>Both customers get their goods.</source>
        <translation>هر دو مشتری کالایشان را می‌گیرند.</translation>
    </message>
    <message>
        <source>Send one of them from another place.</source>
        <translation>یکی را از جایی دیگر بفرستید.</translation>
    </message>
    <message>
        <source>The other order is sent as planned.</source>
        <translation>سفارش دیگر طبق برنامه فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Take the goods back and return the money.</source>
        <translation>کالا را پس بگیرید و پول را برگردانید.</translation>
    </message>
    <message>
        <source>Compare with the receipts first, and enter what is missing.</source>
        <translation>اول با رسیدها مقایسه کنید و آنچه کم است ثبت کنید.</translation>
    </message>
    <message>
        <source>It is done with your name.</source>
        <translation>با نام شما انجام می‌شود.</translation>
    </message>
    <message>
        <source>The first attempt stays without effect.</source>
        <translation>تلاش اول بی‌اثر می‌ماند.</translation>
    </message>
    <message>
        <source>It is carried out now.</source>
        <translation>اکنون انجام می‌شود.</translation>
    </message>
    <message>
        <source>It is kept, but has no effect.</source>
        <translation>نگه داشته می‌شود، ولی اثری ندارد.</translation>
    </message>
    <message>
        <source>The profile stays as it is.</source>
        <translation>پرونده همان‌گونه که هست می‌ماند.</translation>
    </message>
    <message>
        <source>The store service did not keep the number.</source>
        <translation>سامانهٔ فروشگاه شماره را نگه نداشت.</translation>
    </message>
    <message>
        <source>The new note is added to the profile.</source>
        <translation>یادداشت تازه به پرونده افزوده می‌شود.</translation>
    </message>
    <message>
        <source>The file holds personal data and can be read without a password. Give it to support only, then delete it.</source>
        <translation>این فایل دادهٔ شخصی دارد و بدون گذرواژه خوانده می‌شود. آن را تنها به پشتیبانی بدهید، سپس پاک کنید.</translation>
    </message>
    <message>
        <source>Save a copy for support</source>
        <translation>ذخیرهٔ رونوشت برای پشتیبانی</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ذخیرهٔ فایل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Number given twice</source>
        <translation>شمارهٔ دوبار داده‌شده</translation>
    </message>
    <message>
        <source>First given</source>
        <translation>اولین بار</translation>
    </message>
    <message>
        <source>Changes kept</source>
        <translation>تغییرهای نگه‌داشته‌شده</translation>
    </message>
    <message>
        <source>Of these still to be sent</source>
        <translation>از آن‌ها هنوز فرستاده‌نشده</translation>
    </message>
    <message>
        <source>Payments kept</source>
        <translation>پرداخت‌های نگه‌داشته‌شده</translation>
    </message>
    <message>
        <source>Changes missing</source>
        <translation>تغییرهای گم‌شده</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>شماره‌های گم‌شده</translation>
    </message>
    <message>
        <source>{bad} of {all}</source>
        <translation>{bad} از {all}</translation>
    </message>
    <message>
        <source>Damaged parts of the file</source>
        <translation>بخش‌های آسیب‌دیدهٔ فایل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Sales numbered since</source>
        <translation>فروش‌های شماره‌گرفته پس از آن</translation>
    </message>
    <message>
        <source>{here} here, {known} known</source>
        <translation>این‌جا {here}، شناخته {known}</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>آخرین شماره</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
</context>
<context>
    <name>break_claim</name>
    <message>
        <source>Ask {who} to give it back, or a manager to break the hold.</source>
        <translation>از {who} بخواهید آن را پس بدهد، یا از مدیر بخواهید نگه‌داری را بردارد.</translation>
    </message>
    <message>
        <source>Taken over: {time}.</source>
        <translation>گرفته‌شده: {time}.</translation>
    </message>
    <message>
        <source>A sale made there may still come: then a manager is asked what to do.</source>
        <translation>شاید فروشی که آن‌جا انجام شده هنوز برسد: آن‌گاه از مدیر پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>The cart becomes the customer’s again.</source>
        <translation>سبد دوباره از آنِ مشتری می‌شود.</translation>
    </message>
    <message>
        <source>Break the hold of {who}?</source>
        <translation>نگه‌داری {who} برداشته شود؟</translation>
    </message>
    <message>
        <source>Leave it with them</source>
        <translation>نزد آن‌ها بماند</translation>
    </message>
    <message>
        <source>Break the hold</source>
        <translation>برداشتن نگه‌داری</translation>
    </message>
    <message>
        <source>The hold is broken</source>
        <translation>نگه‌داری برداشته شد</translation>
    </message>
    <message>
        <source>The cart can be taken over.</source>
        <translation>سبد را می‌توان ادامه داد.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Program</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>فضای آزاد</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>رمزگذاری</translation>
    </message>
    <message>
        <source>Changes made here</source>
        <translation>تغییرهای این صندوق</translation>
    </message>
    <message>
        <source>Copy of the shop</source>
        <translation>رونوشت فروشگاه</translation>
    </message>
    <message>
        <source>Store service</source>
        <translation>سامانهٔ فروشگاه</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>گواهی</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>کارت‌خوان</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>Fiscal journal</source>
        <translation>دفتر مالیاتی</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>نه آن‌طور که باید</translation>
    </message>
    <message>
        <source>closed to others</source>
        <translation>بسته بر دیگران</translation>
    </message>
    <message>
        <source>readable by others</source>
        <translation>خواندنی برای دیگران</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} گیگابایت</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>در جاکلیدی سیستم</translation>
    </message>
    <message>
        <source>Not encrypted: {files}</source>
        <translation>رمزگذاری‌نشده: {files}</translation>
    </message>
    <message>
        <source>All files, {count}</source>
        <translation>همهٔ فایل‌ها، {count}</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} مگابایت</translation>
    </message>
    <message>
        <source>has paper</source>
        <translation>کاغذ دارد</translation>
    </message>
    <message>
        <source>little paper left</source>
        <translation>کاغذ رو به پایان است</translation>
    </message>
    <message>
        <source>whole, {count} since the last end of day</source>
        <translation>کامل، {count} از آخرین پایان روز</translation>
    </message>
    <message>
        <source>{waiting} waiting, {refused} not accepted</source>
        <translation>{waiting} در انتظار، {refused} پذیرفته‌نشده</translation>
    </message>
    <message>
        <source>Barcode scanner</source>
        <translation>بارکدخوان</translation>
    </message>
    <message>
        <source>As a keyboard</source>
        <translation>مانند صفحه‌کلید</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>تنظیم نشده</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Through the printer</source>
        <translation>از راه چاپگر</translation>
    </message>
    <message>
        <source>Opens by hand</source>
        <translation>با دست باز می‌شود</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>کشوی پول</translation>
    </message>
    <message>
        <source>On the second screen</source>
        <translation>روی نمایشگر دوم</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>نمایشگر مشتری</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>کاغذ کم است</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>این‌جا را ببینید</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>تا {time}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>{seconds} s off</source>
        <translation>{seconds} ثانیه اختلاف</translation>
    </message>
</context>
<context>
    <name>claim_lost</name>
    <message>
        <source>The hold on the online cart ended</source>
        <translation>نگه‌داری سبد آنلاین پایان یافت</translation>
    </message>
    <message>
        <source>Go on with the payment. Nothing is lost.</source>
        <translation>پرداخت را ادامه دهید. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>Sell these goods as a new sale</source>
        <translation>فروش این کالاها به‌صورت فروش تازه</translation>
    </message>
    <message>
        <source>Leave the cart</source>
        <translation>سبد بماند</translation>
    </message>
    <message>
        <source>The sale is dropped</source>
        <translation>فروش رها شد</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>پولی گرفته نشد.</translation>
    </message>
    <message>
        <source>It is already bought.</source>
        <translation>پیش‌تر خریده شده است.</translation>
    </message>
    <message>
        <source>It is with {who} now.</source>
        <translation>اکنون نزد {who} است.</translation>
    </message>
    <message>
        <source>It is the customer’s again.</source>
        <translation>دوباره از آنِ مشتری است.</translation>
    </message>
    <message>
        <source>As a new sale the goods are sold here, and the store service closes the online cart.</source>
        <translation>با فروش تازه، کالاها همین‌جا فروخته می‌شوند و سبد آنلاین بسته می‌شود.</translation>
    </message>
</context>
<context>
    <name>device_test</name>
    <message>
        <source>The drawer was opened</source>
        <translation>کشو باز شد</translation>
    </message>
    <message>
        <source>{device} answered in {count} ms</source>
        <translation>{device} در {count} میلی‌ثانیه پاسخ داد</translation>
    </message>
    <message>
        <source>Test of the printer</source>
        <translation>آزمایش چاپگر</translation>
    </message>
</context>
<context>
    <name>discreet</name>
    <message>
        <source>Hidden while privacy is on.</source>
        <translation>تا حریم خصوصی روشن است پنهان است.</translation>
    </message>
</context>
<context>
    <name>drawer</name>
    <message>
        <source>Cart taken over</source>
        <translation>سبد ادامه یافت</translation>
    </message>
    <message>
        <source>Cart given back</source>
        <translation>سبد پس داده شد</translation>
    </message>
    <message>
        <source>Cart taken from another till</source>
        <translation>سبد از صندوق دیگر گرفته شد</translation>
    </message>
    <message>
        <source>Discount by hand</source>
        <translation>تخفیف دستی</translation>
    </message>
    <message>
        <source>Higher price agreed</source>
        <translation>توافق بر قیمت بالاتر</translation>
    </message>
    <message>
        <source>Charge taken back</source>
        <translation>برداشت لغو شد</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>پول پس داده شد</translation>
    </message>
    <message>
        <source>Payment did not come</source>
        <translation>پرداخت نرسید</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>نوبت باز شد</translation>
    </message>
    <message>
        <source>Float put right</source>
        <translation>موجودی آغاز درست شد</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>واریز به کشو</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>برداشت از کشو</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>نوبت بسته شد</translation>
    </message>
    <message>
        <source>From a till out of service</source>
        <translation>از صندوقی خارج از خدمت</translation>
    </message>
    <message>
        <source>Question decided</source>
        <translation>پرسش تصمیم‌گیری شد</translation>
    </message>
    <message>
        <source>Handed to a manager</source>
        <translation>به مدیر سپرده شد</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>{old} به {new}</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>پس داده‌شده</translation>
    </message>
    <message>
        <source>nobody worked on it</source>
        <translation>کسی روی آن کار نکرد</translation>
    </message>
    <message>
        <source>by a manager</source>
        <translation>به دست مدیر</translation>
    </message>
    <message>
        <source>ours kept</source>
        <translation>مال ما ماند</translation>
    </message>
    <message>
        <source>theirs kept</source>
        <translation>مال آن‌ها ماند</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>هر دو ماند</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>کنار گذاشته شد</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>پذیرفته شد</translation>
    </message>
    <message>
        <source>money is back</source>
        <translation>پول برگشت</translation>
    </message>
    <message>
        <source>written anew</source>
        <translation>از نو نوشته شد</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>در انتظار فرستادن</translation>
    </message>
    <message>
        <source>Needs a manager</source>
        <translation>نیازمند مدیر</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>انجام نشد</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>تخفیف‌های ویژه</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>پیشنهادهای شخصی</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>بن‌ها</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Other discounts</source>
        <translation>تخفیف‌های دیگر</translation>
    </message>
    <message>
        <source>Card, other terminal</source>
        <translation>کارت، کارت‌خوان دیگر</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>بن</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>دریافت نشده</translation>
    </message>
    <message>
        <source>Sales {first} to {last}</source>
        <translation>فروش {first} تا {last}</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>پایان روز</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>همهٔ صندوق‌ها</translation>
    </message>
    <message>
        <source>Made {time}</source>
        <translation>تهیه‌شده {time}</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش‌ها</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>گرد کردن</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Sold at {rate}</source>
        <translation>فروش با {rate}</translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <translation>مالیات {rate}</translation>
    </message>
    <message>
        <source>From online carts</source>
        <translation>از سبدهای آنلاین</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>مرجوعی‌ها</translation>
    </message>
    <message>
        <source>Shift {number}, {till}</source>
        <translation>نوبت {number}، {till}</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>موجودی آغاز</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>فروش نقدی</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>شمرده‌شده</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>باید باشد</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>Unknown: {tender}</source>
        <translation>نامعلوم: {tender}</translation>
    </message>
    <message>
        <source>Drawer not counted: {tills}</source>
        <translation>کشو شمرده نشده: {tills}</translation>
    </message>
    <message>
        <source>Other tills as of {time}</source>
        <translation>صندوق‌های دیگر تا {time}</translation>
    </message>
</context>
<context>
    <name>handing_over</name>
    <message>
        <source>Put it aside first, or ask a manager.</source>
        <translation>اول آن را کنار بگذارید یا از مدیر بخواهید.</translation>
    </message>
    <message>
        <source>The open sale is {name}’s.</source>
        <translation>فروش باز از آنِ {name} است.</translation>
    </message>
    <message>
        <source>{name} works here now.</source>
        <translation>اکنون {name} این‌جا کار می‌کند.</translation>
    </message>
</context>
<context>
    <name>help_sheet</name>
    <message>
        <source>Shortcuts and help</source>
        <translation>میان‌برها و راهنما</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>یافتن مشتری</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>فروش تازه</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری تازه</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>Panel before</source>
        <translation>بخش پیشین</translation>
    </message>
    <message>
        <source>Privacy on or off</source>
        <translation>حریم خصوصی روشن یا خاموش</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>تمام‌صفحه</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Try to connect</source>
        <translation>تلاش برای اتصال</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>بینش‌ها</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>رسیدگی</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Stop, close, back</source>
        <translation>ایست، بستن، بازگشت</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>کلیدهای این صفحه</translation>
    </message>
    <message>
        <source>A scan works on every page, wherever the focus is.</source>
        <translation>اسکن در هر صفحه و هر جا که باشید کار می‌کند.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message>
        <source>Week</source>
        <translation>هفته</translation>
    </message>
    <message>
        <source>Last week is not over</source>
        <translation>هفتهٔ آخر تمام نشده</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Online carts of visitors</source>
        <translation>سبدهای آنلاین مراجعان</translation>
    </message>
    <message>
        <source>Opened at the counter</source>
        <translation>بازشده پای صندوق</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>تحویل گرفته‌شده</translation>
    </message>
    <message>
        <source>Paid in store</source>
        <translation>پرداخت‌شده در فروشگاه</translation>
    </message>
    <message>
        <source>Met an associate</source>
        <translation>فروشنده را دیده</translation>
    </message>
    <message>
        <source>Website only</source>
        <translation>فقط وب‌سایت</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>زیر نظر</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>در خطر</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>نخستین خرید</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>فروشنده</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>سبدها</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>تبدیل</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>If taken away</source>
        <translation>اگر حذف شود</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>آخرین تماس</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>نخستین تماس</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>بر پایهٔ</translation>
    </message>
    <message>
        <source>{0} thousand a week</source>
        <translation>هزار {0} در هفته</translation>
    </message>
    <message>
        <source>Make a call list of {0}</source>
        <translation>ساختن فهرست تماس {0} نفر</translation>
    </message>
    <message>
        <source>Fewer than 10 people: not shown</source>
        <translation>کمتر از ۱۰ نفر: نشان داده نمی‌شود</translation>
    </message>
    <message>
        <source>Recovered online carts</source>
        <translation>سبدهای آنلاین بازیافته</translation>
    </message>
    <message>
        <source>Recovered carts, number</source>
        <translation>شمار سبدهای بازیافته</translation>
    </message>
    <message>
        <source>Conversion at the counter</source>
        <translation>تبدیل پای صندوق</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>میانگین سفارش</translation>
    </message>
    <message>
        <source>Pieces per order</source>
        <translation>قطعه در هر سفارش</translation>
    </message>
    <message>
        <source>Repeat purchase rate</source>
        <translation>نرخ خرید دوباره</translation>
    </message>
    <message>
        <source>Customer value, 3 years</source>
        <translation>ارزش مشتری، ۳ سال</translation>
    </message>
    <message>
        <source>Return visits, 90 days</source>
        <translation>مراجعهٔ دوباره، ۹۰ روز</translation>
    </message>
    <message>
        <source>Retention, 90 days</source>
        <translation>ماندگاری، ۹۰ روز</translation>
    </message>
    <message>
        <source>Customers lost</source>
        <translation>مشتریان ازدست‌رفته</translation>
    </message>
    <message>
        <source>Expected losses</source>
        <translation>ریزش پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>At risk of leaving</source>
        <translation>در خطر از دست رفتن</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>نرخ مرجوعی</translation>
    </message>
    <message>
        <source>Return rate by order</source>
        <translation>نرخ مرجوعی به تعداد سفارش</translation>
    </message>
    <message>
        <source>Return rate by piece</source>
        <translation>نرخ مرجوعی به تعداد قطعه</translation>
    </message>
    <message>
        <source>Customers of two channels</source>
        <translation>مشتریان دو کانال</translation>
    </message>
    <message>
        <source>Spent by customers of two channels</source>
        <translation>خرید مشتریان دو کانال</translation>
    </message>
    <message>
        <source>Spent by customers of one channel</source>
        <translation>خرید مشتریان یک کانال</translation>
    </message>
    <message>
        <source>Purchases a year</source>
        <translation>خرید در سال</translation>
    </message>
    <message>
        <source>Revenue from repeat customers</source>
        <translation>درآمد از مشتریان تکراری</translation>
    </message>
    <message>
        <source>Taken-over carts that were paid</source>
        <translation>سبدهای تحویل‌گرفتهٔ پرداخت‌شده</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>درآمد</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>May be written by e-mail</source>
        <translation>ایمیل مجاز است</translation>
    </message>
    <message>
        <source>May be sent SMS</source>
        <translation>پیامک مجاز است</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>تماس مجاز است</translation>
    </message>
    <message>
        <source>May be sent offers</source>
        <translation>پیشنهاد مجاز است</translation>
    </message>
    <message>
        <source>The value of carts begun online and completed at a counter, without what was cancelled.</source>
        <translation>ارزش سبدهایی که آنلاین آغاز و پای صندوق کامل شدند، بدون لغوشده‌ها.</translation>
    </message>
    <message>
        <source>Of the customers who visited the store, how many ordered in any channel within 7 days.</source>
        <translation>از مشتریانی که به فروشگاه آمدند، چند نفر تا ۷ روز در هر کانالی سفارش دادند.</translation>
    </message>
    <message>
        <source>The net value of all orders, divided by their number.</source>
        <translation>ارزش خالص همهٔ سفارش‌ها، تقسیم بر شمار آن‌ها.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the last 90 days, how many bought on two or more days.</source>
        <translation>از مشتریانی که در ۹۰ روز گذشته خرید کردند، چند نفر در دو روز یا بیشتر خریدند.</translation>
    </message>
    <message>
        <source>What a customer is expected to spend in 3 years, worth today. A forecast, not a promise.</source>
        <translation>آنچه انتظار می‌رود مشتری در ۳ سال خرج کند، به ارزش امروز. پیش‌بینی است، نه قول.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the 90 days before, how many bought again in the last 90.</source>
        <translation>از مشتریانی که در ۹۰ روز پیش از آن خرید کردند، چند نفر در ۹۰ روز آخر دوباره خریدند.</translation>
    </message>
    <message>
        <source>The share of active customers who are likely not to come back. A forecast, not a fact.</source>
        <translation>سهم مشتریان فعالی که احتمالاً برنمی‌گردند. پیش‌بینی است، نه واقعیت.</translation>
    </message>
    <message>
        <source>The value of returned goods, as a share of what was sold, by the day of the sale.</source>
        <translation>ارزش کالای مرجوعی نسبت به فروش، به روز فروش.</translation>
    </message>
    <message>
        <source>The share of answers 9 and 10 minus the share of answers 0 to 6, on a scale from 0 to 10.</source>
        <translation>سهم پاسخ‌های ۹ و ۱۰ منهای سهم پاسخ‌های ۰ تا ۶، در مقیاس ۰ تا ۱۰.</translation>
    </message>
    <message>
        <source>The share of answers 4 and 5, on a scale from 1 to 5.</source>
        <translation>سهم پاسخ‌های ۴ و ۵، در مقیاس ۱ تا ۵.</translation>
    </message>
    <message>
        <source>Net value of carts begun online and completed at a counter, by week and by the cart’s channel.</source>
        <translation>ارزش خالص سبدهای آغازشده در آنلاین و کامل‌شده پای صندوق، به تفکیک هفته و کانال سبد.</translation>
    </message>
    <message>
        <source>Visitors with an open online cart, and how many of them were opened, taken over and paid.</source>
        <translation>مراجعانی با سبد آنلاین باز، و این‌که چند سبد باز، تحویل گرفته و پرداخت شد.</translation>
    </message>
    <message>
        <source>How many of the customers bought again so many days after their first purchase.</source>
        <translation>چند درصد مشتریان این‌قدر روز پس از نخستین خرید دوباره خریدند.</translation>
    </message>
    <message>
        <source>Customers by the month of their first purchase, and the share that bought in each month after.</source>
        <translation>مشتریان بر پایهٔ ماه نخستین خرید، و سهمی که در هر ماه پس از آن خریدند.</translation>
    </message>
    <message>
        <source>Carts each associate recovered. For coaching, not for ranking.</source>
        <translation>سبدهایی که هر فروشنده بازیافت. برای راهنمایی، نه رتبه‌بندی.</translation>
    </message>
    <message>
        <source>The net value of all orders of a channel, divided by their number.</source>
        <translation>ارزش خالص همهٔ سفارش‌های یک کانال، تقسیم بر شمار آن‌ها.</translation>
    </message>
    <message>
        <source>Active customers by how likely they are not to come back. A forecast, not a fact.</source>
        <translation>مشتریان فعال بر پایهٔ احتمال برنگشتن. پیش‌بینی است، نه واقعیت.</translation>
    </message>
    <message>
        <source>Sales a channel brought, by three rules. Credit is not causation.</source>
        <translation>فروش هر کانال به سه قاعده. سهم به معنای علت نیست.</translation>
    </message>
    <message>
        <source>Pieces somebody would have bought, and why they did not.</source>
        <translation>قطعه‌هایی که کسی می‌خرید، و چرا نخرید.</translation>
    </message>
    <message>
        <source>The other figures of the period, with what they are made of.</source>
        <translation>دیگر ارقام دوره، با آنچه بر پایهٔ آن‌اند.</translation>
    </message>
    <message>
        <source>In store, with online cart</source>
        <translation>در فروشگاه، با سبد آنلاین</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>در فروشگاه</translation>
    </message>
    <message>
        <source>Phone and social</source>
        <translation>تلفن و شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>{0} pt</source>
        <translation>{0} واحد</translation>
    </message>
    <message>
        <source>Goal under {0}</source>
        <translation>هدف زیر {0}</translation>
    </message>
    <message>
        <source>Goal {0}</source>
        <translation>هدف {0}</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>پیش‌بینی</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} تا {high}</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>هنوز چیزی برای نمایش نیست</translation>
    </message>
    <message>
        <source>{0} more than before</source>
        <translation>{0} بیشتر از پیش</translation>
    </message>
    <message>
        <source>{0} less than before</source>
        <translation>{0} کمتر از پیش</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>With 95 % certainty</source>
        <translation>با اطمینان ۹۵٪</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>فهرست تماس</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>گام</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Recovered carts by channel</source>
        <translation>سبدهای بازیافته به تفکیک کانال</translation>
    </message>
    <message>
        <source>From online cart to paid</source>
        <translation>از سبد آنلاین تا پرداخت</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>ماندگاری</translation>
    </message>
    <message>
        <source>Average order by channel</source>
        <translation>میانگین سفارش به تفکیک کانال</translation>
    </message>
    <message>
        <source>Risk of leaving</source>
        <translation>خطر از دست دادن</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>خطر</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>هم‌دوره‌ها</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>What each channel brought</source>
        <translation>سهم هر کانال</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>ارقام دیگر</translation>
    </message>
    <message>
        <source>A sum, no estimate</source>
        <translation>جمع است، نه برآورد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از این</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>As of {time}</source>
        <translation>تا {time}</translation>
    </message>
</context>
<context>
    <name>payment_problems</name>
    <message>
        <source>A payment for this sale is under way or paid in part.</source>
        <translation>برای این فروش پرداختی در جریان یا بخشی پرداخت شده است.</translation>
    </message>
    <message>
        <source>Nothing was changed. Finish it, or give the paid part back first.</source>
        <translation>چیزی تغییر نکرد. اول تمامش کنید یا بخش پرداخت‌شده را برگردانید.</translation>
    </message>
    <message>
        <source>This is not an amount that is left to pay.</source>
        <translation>این مبلغ با ماندهٔ پرداخت نمی‌خواند.</translation>
    </message>
    <message>
        <source>Nothing was taken. Check the amount.</source>
        <translation>چیزی گرفته نشد. مبلغ را بررسی کنید.</translation>
    </message>
    <message>
        <source>The sale is not paid whole yet.</source>
        <translation>فروش هنوز کامل پرداخت نشده است.</translation>
    </message>
    <message>
        <source>What is paid is safe. Take the rest.</source>
        <translation>آنچه پرداخت شده امن است. باقی را بگیرید.</translation>
    </message>
    <message>
        <source>This is the last of 4 payments.</source>
        <translation>این آخرین از ۴ پرداخت است.</translation>
    </message>
    <message>
        <source>Nothing was taken. It has to be the whole rest.</source>
        <translation>چیزی گرفته نشد. باید همهٔ مانده باشد.</translation>
    </message>
    <message>
        <source>This payment has moved on meanwhile.</source>
        <translation>این پرداخت در این میان پیش رفته است.</translation>
    </message>
    <message>
        <source>Nothing was charged twice. Look again.</source>
        <translation>هیچ چیز دو بار گرفته نشد. دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Choose another way to pay.</source>
        <translation>چیزی از آن گرفته نشد. راه دیگری برای پرداخت انتخاب کنید.</translation>
    </message>
    <message>
        <source>This gift card is not known.</source>
        <translation>این کارت هدیه شناخته نیست.</translation>
    </message>
    <message>
        <source>Nothing was taken. Check its number.</source>
        <translation>چیزی گرفته نشد. شماره‌اش را بررسی کنید.</translation>
    </message>
    <message>
        <source>This gift card is blocked.</source>
        <translation>این کارت هدیه مسدود است.</translation>
    </message>
    <message>
        <source>This gift card is in another currency.</source>
        <translation>این کارت هدیه به ارز دیگری است.</translation>
    </message>
    <message>
        <source>There is not enough on this gift card.</source>
        <translation>ماندهٔ این کارت هدیه کافی نیست.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Show its balance, then take less.</source>
        <translation>چیزی از آن گرفته نشد. مانده‌اش را ببینید و کمتر بگیرید.</translation>
    </message>
    <message>
        <source>This payment was given up already.</source>
        <translation>از این پرداخت پیش‌تر صرف‌نظر شده است.</translation>
    </message>
    <message>
        <source>This shop takes no payments by link.</source>
        <translation>این فروشگاه با پیوند پول نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose another way to pay.</source>
        <translation>چیزی فرستاده نشد. راه دیگری برای پرداخت انتخاب کنید.</translation>
    </message>
    <message>
        <source>The customer has just paid it.</source>
        <translation>مشتری همین حالا پرداخت کرد.</translation>
    </message>
    <message>
        <source>Nothing was changed. The order is complete.</source>
        <translation>چیزی تغییر نکرد. سفارش کامل است.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>این نشانی ایمیل نیست.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check what was typed.</source>
        <translation>چیزی فرستاده نشد. نوشته را بررسی کنید.</translation>
    </message>
    <message>
        <source>What the card terminal answered cannot be read.</source>
        <translation>پاسخ کارت‌خوان خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Do not take another payment. Ask again; if it goes on, tell IT.</source>
        <translation>پول دیگری نگیرید. دوباره بپرسید؛ اگر ادامه یافت به پشتیبانی خبر دهید.</translation>
    </message>
    <message>
        <source>The card terminal cannot prove who it is.</source>
        <translation>کارت‌خوان نمی‌تواند خود را بشناساند.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Choose another way to pay and tell IT.</source>
        <translation>چیزی به آن فرستاده نشد. راه دیگری برای پرداخت انتخاب کنید و به پشتیبانی خبر دهید.</translation>
    </message>
    <message>
        <source>The card terminal says no.</source>
        <translation>کارت‌خوان نپذیرفت.</translation>
    </message>
    <message>
        <source>Nothing was changed. It is asked again by itself; if it goes on, tell IT.</source>
        <translation>چیزی تغییر نکرد. خودکار دوباره پرسیده می‌شود؛ اگر ادامه یافت به پشتیبانی خبر دهید.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>پولی گرفته نشد.</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation>دستگاه پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>Digits are missing.</source>
        <translation>رقم کم است.</translation>
    </message>
    <message>
        <source>The sale is safe. Check its power and cable.</source>
        <translation>فروش امن است. برق و کابل دستگاه را ببینید.</translation>
    </message>
    <message>
        <source>The card terminal does not answer.</source>
        <translation>کارت‌خوان پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>Do not take another payment. Check its power and cable, then ask again.</source>
        <translation>پول دیگری نگیرید. برق و کابلش را ببینید و دوباره بپرسید.</translation>
    </message>
    <message>
        <source>The card terminal is still busy.</source>
        <translation>کارت‌خوان هنوز مشغول است.</translation>
    </message>
    <message>
        <source>Wait until it is done, then ask again.</source>
        <translation>صبر کنید تا کارش تمام شود، سپس دوباره بپرسید.</translation>
    </message>
    <message>
        <source>No card terminal is set up.</source>
        <translation>کارت‌خوانی راه‌اندازی نشده است.</translation>
    </message>
    <message>
        <source>Nothing was charged. Choose another way to pay.</source>
        <translation>پولی گرفته نشد. راه دیگری برای پرداخت انتخاب کنید.</translation>
    </message>
    <message>
        <source>An approval code has 2 to 12 letters or digits.</source>
        <translation>کد تأیید ۲ تا ۱۲ حرف یا رقم دارد.</translation>
    </message>
    <message>
        <source>Nothing was written down. Look at the slip.</source>
        <translation>چیزی نوشته نشد. برگه را ببینید.</translation>
    </message>
    <message>
        <source>Four digits are needed, or none.</source>
        <translation>چهار رقم لازم است، یا هیچ.</translation>
    </message>
    <message>
        <source>Nothing was written down. Check the slip.</source>
        <translation>چیزی نوشته نشد. برگه را بررسی کنید.</translation>
    </message>
    <message>
        <source>That looks like a bank card number.</source>
        <translation>این شبیه شمارهٔ کارت بانکی است.</translation>
    </message>
    <message>
        <source>It was not kept. Bank cards belong in the card terminal only.</source>
        <translation>نگه داشته نشد. جای کارت بانکی فقط کارت‌خوان است.</translation>
    </message>
    <message>
        <source>The place it was to be sent from had none left.</source>
        <translation>جایی که باید از آن فرستاده می‌شد چیزی نداشت.</translation>
    </message>
    <message>
        <source>The gift card was not known.</source>
        <translation>کارت هدیه شناخته نبود.</translation>
    </message>
    <message>
        <source>The gift card was blocked.</source>
        <translation>کارت هدیه مسدود بود.</translation>
    </message>
    <message>
        <source>The gift card was in another currency.</source>
        <translation>کارت هدیه به ارز دیگری بود.</translation>
    </message>
    <message>
        <source>There was not enough on the gift card.</source>
        <translation>ماندهٔ کارت هدیه کافی نبود.</translation>
    </message>
    <message>
        <source>The gift card payment had been given up.</source>
        <translation>از پرداخت با کارت هدیه صرف‌نظر شده بود.</translation>
    </message>
    <message>
        <source>The shop takes no payments by link.</source>
        <translation>این فروشگاه با پیوند پول نمی‌گیرد.</translation>
    </message>
    <message>
        <source>The customer had paid it already.</source>
        <translation>مشتری پیش‌تر پرداخت کرده بود.</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>این کد شناخته نیست.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check its letters.</source>
        <translation>چیزی تغییر نکرد. حرف‌هایش را بررسی کنید.</translation>
    </message>
    <message>
        <source>This code is somebody else’s.</source>
        <translation>این کد از آنِ کس دیگری است.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This code has ended.</source>
        <translation>مهلت این کد گذشته است.</translation>
    </message>
    <message>
        <source>The other store has none left to send.</source>
        <translation>فروشگاه دیگر چیزی برای فرستادن ندارد.</translation>
    </message>
    <message>
        <source>Nothing was charged. Choose again what to do with this line.</source>
        <translation>پولی گرفته نشد. دوباره انتخاب کنید با این ردیف چه شود.</translation>
    </message>
    <message>
        <source>Nobody knows where to send it.</source>
        <translation>معلوم نیست به کجا فرستاده شود.</translation>
    </message>
    <message>
        <source>Nothing was charged. Add street and city to the customer, or choose again.</source>
        <translation>پولی گرفته نشد. خیابان و شهر مشتری را بیفزایید یا دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>This code was used already.</source>
        <translation>این کد پیش‌تر به کار رفته است.</translation>
    </message>
    <message>
        <source>Nothing was changed. A voucher counts once.</source>
        <translation>چیزی تغییر نکرد. هر بن یک بار حساب می‌شود.</translation>
    </message>
    <message>
        <source>The goods are not enough for this code.</source>
        <translation>کالاها برای این کد کافی نیست.</translation>
    </message>
    <message>
        <source>Not so many points count here.</source>
        <translation>این تعداد امتیاز این‌جا حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use fewer.</source>
        <translation>چیزی تغییر نکرد. کمتر به کار ببرید.</translation>
    </message>
    <message>
        <source>This is not a discount.</source>
        <translation>این تخفیف نیست.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type a share or an amount.</source>
        <translation>چیزی تغییر نکرد. درصد یا مبلغ بنویسید.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>دلیل لازم است.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose one, or type it.</source>
        <translation>چیزی تغییر نکرد. یکی را انتخاب کنید یا بنویسید.</translation>
    </message>
    <message>
        <source>This discount is gone already.</source>
        <translation>این تخفیف دیگر نیست.</translation>
    </message>
    <message>
        <source>This sale has no customer.</source>
        <translation>این فروش مشتری ندارد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Scan their card first.</source>
        <translation>چیزی تغییر نکرد. اول کارت مشتری را اسکن کنید.</translation>
    </message>
    <message>
        <source>This code is for other goods.</source>
        <translation>این کد برای کالای دیگری است.</translation>
    </message>
    <message>
        <source>You may give up to {share}.</source>
        <translation>تا {share} می‌توانید بدهید.</translation>
    </message>
    <message>
        <source>This discount is too high.</source>
        <translation>این تخفیف زیاد است.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a manager for more.</source>
        <translation>چیزی تغییر نکرد. برای بیشتر از مدیر بخواهید.</translation>
    </message>
    <message>
        <source>This sale was taken up at another till.</source>
        <translation>این فروش در صندوق دیگری برداشته شد.</translation>
    </message>
    <message>
        <source>Nothing was changed. It is open there.</source>
        <translation>چیزی تغییر نکرد. آن‌جا باز است.</translation>
    </message>
    <message>
        <source>This sale was dropped meanwhile.</source>
        <translation>این فروش در این میان رها شد.</translation>
    </message>
    <message>
        <source>This sale was held by another version of the till.</source>
        <translation>این فروش را نسخهٔ دیگری از صندوق کنار گذاشته است.</translation>
    </message>
    <message>
        <source>Nothing is lost. Take it up at the till that held it.</source>
        <translation>چیزی گم نشده. آن را در همان صندوق بردارید.</translation>
    </message>
</context>
<context>
    <name>payment_work</name>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بی‌پاسخ</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The store service did not accept it.</source>
        <translation>سامانهٔ فروشگاه آن را نپذیرفت.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>این کار نشد.</translation>
    </message>
    <message>
        <source>Your sale is safe. If it happens again, tell IT.</source>
        <translation>فروش شما امن است. اگر دوباره پیش آمد، به پشتیبانی خبر دهید.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>اتصال نیست.</translation>
    </message>
    <message>
        <source>What you do is saved on this till and sent later. Keep selling as usual.</source>
        <translation>کارهای شما در این صندوق می‌ماند و بعداً فرستاده می‌شود. مثل همیشه بفروشید.</translation>
    </message>
    <message>
        <source>The store service is busy.</source>
        <translation>سامانهٔ فروشگاه مشغول است.</translation>
    </message>
    <message>
        <source>Nothing is lost. This till tries again by itself.</source>
        <translation>چیزی از دست نرفته. صندوق خودش دوباره تلاش می‌کند.</translation>
    </message>
    <message>
        <source>Too many look-ups in a short time.</source>
        <translation>جست‌وجوها در زمان کوتاه زیاد بود.</translation>
    </message>
    <message>
        <source>Wait a minute, then search again. Customers on this till still open.</source>
        <translation>یک دقیقه صبر کنید و دوباره جست‌وجو کنید. مشتری‌های این صندوق باز می‌شوند.</translation>
    </message>
    <message>
        <source>The store service cannot prove who it is.</source>
        <translation>سامانهٔ فروشگاه هویت خود را ثابت نمی‌کند.</translation>
    </message>
    <message>
        <source>Nothing was sent. Keep selling for cash and tell IT.</source>
        <translation>چیزی فرستاده نشد. نقدی بفروشید و به پشتیبانی خبر دهید.</translation>
    </message>
    <message>
        <source>Something other than the store service answered.</source>
        <translation>چیزی جز سامانهٔ فروشگاه پاسخ داد.</translation>
    </message>
    <message>
        <source>This till was taken out of service.</source>
        <translation>این صندوق از خدمت خارج شده است.</translation>
    </message>
    <message>
        <source>What was done here was sent. Ask a manager for a new code.</source>
        <translation>آنچه این‌جا انجام شد فرستاده شد. از مدیر کد تازه بخواهید.</translation>
    </message>
    <message>
        <source>This till and the store service are too far apart in age.</source>
        <translation>نسخهٔ این صندوق و سامانهٔ فروشگاه از هم دورند.</translation>
    </message>
    <message>
        <source>What you do stays saved here. Tell IT to update this till.</source>
        <translation>کارهای شما این‌جا می‌ماند. از پشتیبانی بخواهید صندوق را به‌روز کند.</translation>
    </message>
    <message>
        <source>You are not known at this till yet.</source>
        <translation>این صندوق هنوز شما را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Without a connection only people who signed in here lately can. Try again when connected.</source>
        <translation>بی اتصال فقط کسانی وارد می‌شوند که به‌تازگی همین‌جا وارد شده‌اند. پس از اتصال دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Too many wrong PINs without a connection.</source>
        <translation>بی اتصال، چند بار پین نادرست وارد شد.</translation>
    </message>
    <message>
        <source>The sale is safe. Sign in again when connected, or ask a manager.</source>
        <translation>فروش امن است. پس از اتصال دوباره وارد شوید یا از مدیر بخواهید.</translation>
    </message>
    <message>
        <source>The name or PIN is not right.</source>
        <translation>نام یا پین درست نیست.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>چیزی تغییر نکرد. دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Your time here has run out.</source>
        <translation>زمان ورود شما به پایان رسیده است.</translation>
    </message>
    <message>
        <source>The sale is safe. Type your PIN to go on with it.</source>
        <translation>فروش امن است. برای ادامه، پین خود را بنویسید.</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>این کار در نقش شما نیست.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a manager.</source>
        <translation>چیزی تغییر نکرد. از مدیر بخواهید.</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>این کد شناخته نیست.</translation>
    </message>
    <message>
        <source>Check its letters, or ask for a new code.</source>
        <translation>حروف آن را بررسی کنید، یا کد تازه بخواهید.</translation>
    </message>
    <message>
        <source>This code is too old.</source>
        <translation>مهلت این کد گذشته.</translation>
    </message>
    <message>
        <source>Codes work for ten minutes. Ask for a new code.</source>
        <translation>کدها ده دقیقه کار می‌کنند. کد تازه بخواهید.</translation>
    </message>
    <message>
        <source>The store service started afresh.</source>
        <translation>سامانهٔ فروشگاه از نو آغاز کرد.</translation>
    </message>
    <message>
        <source>This till copies its customers again. Keep selling.</source>
        <translation>صندوق مشتری‌ها را دوباره کپی می‌کند. به فروش ادامه دهید.</translation>
    </message>
    <message>
        <source>It is being completed by {who}. Nothing was changed here.</source>
        <translation>{who} آن را کامل می‌کند. این‌جا چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>It is being completed at another till. Nothing was changed here.</source>
        <translation>صندوق دیگری آن را کامل می‌کند. این‌جا چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>It became order {number}. Nothing was charged here.</source>
        <translation>سفارش {number} شده است. این‌جا پولی گرفته نشد.</translation>
    </message>
    <message>
        <source>The rules of the shop do not allow this.</source>
        <translation>قاعده‌های فروشگاه این را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The drawer is not counted yet.</source>
        <translation>کشو هنوز شمرده نشده است.</translation>
    </message>
    <message>
        <source>The sale is kept, nothing was charged. Open the shift first.</source>
        <translation>فروش نگه داشته شد و پولی گرفته نشد. اول نوبت را باز کنید.</translation>
    </message>
    <message>
        <source>Cash has moved since the shift began.</source>
        <translation>از آغاز نوبت پول نقد جابه‌جا شده است.</translation>
    </message>
    <message>
        <source>Write a difference down as paid in or paid out.</source>
        <translation>تفاوت را به‌عنوان واریز یا برداشت بنویسید.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The shift is open already.</source>
        <translation>نوبت از پیش باز است.</translation>
    </message>
    <message>
        <source>Count the drawer first.</source>
        <translation>اول کشو را بشمارید.</translation>
    </message>
    <message>
        <source>The figures are shown once the shift is closed.</source>
        <translation>ارقام پس از بستن نوبت نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>This shop works without shifts.</source>
        <translation>این فروشگاه بدون نوبت کار می‌کند.</translation>
    </message>
    <message>
        <source>This is more than your role may take out.</source>
        <translation>این بیش از چیزی است که نقش شما می‌تواند بردارد.</translation>
    </message>
    <message>
        <source>Nothing was written down. Ask a manager to sign in.</source>
        <translation>چیزی ثبت نشد. از مدیر بخواهید وارد شود.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>دلیل نوشته نشده است.</translation>
    </message>
    <message>
        <source>Nothing was written down. Say what the cash is for.</source>
        <translation>چیزی ثبت نشد. بگویید پول برای چیست.</translation>
    </message>
    <message>
        <source>Nothing was charged, the sale is kept.</source>
        <translation>پولی گرفته نشد، فروش نگه داشته شد.</translation>
    </message>
    <message>
        <source>The fiscal journal is not as it was written.</source>
        <translation>دفتر مالیاتی همان نیست که نوشته شده بود.</translation>
    </message>
    <message>
        <source>Tell IT.</source>
        <translation>به پشتیبانی خبر دهید.</translation>
    </message>
    <message>
        <source>The clock is behind the last fiscal record.</source>
        <translation>ساعت از آخرین ثبت مالیاتی عقب‌تر است.</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>ساعت این رایانه را تنظیم کنید.</translation>
    </message>
    <message>
        <source>The fiscal day is not closed yet.</source>
        <translation>روز مالیاتی هنوز بسته نشده است.</translation>
    </message>
    <message>
        <source>Close it on the End of day page.</source>
        <translation>آن را در صفحهٔ پایان روز ببندید.</translation>
    </message>
    <message>
        <source>The store has no tax number.</source>
        <translation>فروشگاه شمارهٔ مالیاتی ندارد.</translation>
    </message>
    <message>
        <source>An earlier sale has no fiscal record yet.</source>
        <translation>فروش پیشین هنوز ثبت مالیاتی ندارد.</translation>
    </message>
    <message>
        <source>It is signed first as soon as the device answers.</source>
        <translation>همین که دستگاه پاسخ دهد، اول آن امضا می‌شود.</translation>
    </message>
    <message>
        <source>The fiscal journal cannot be written.</source>
        <translation>دفتر مالیاتی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>The fiscal device does not take this sale.</source>
        <translation>دستگاه مالیاتی این فروش را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Someone else has this cart.</source>
        <translation>این سبد نزد کس دیگری است.</translation>
    </message>
    <message>
        <source>This cart is already bought.</source>
        <translation>این سبد پیش‌تر خریده شده.</translation>
    </message>
    <message>
        <source>Nothing was charged here. Open the profile to see the order.</source>
        <translation>این‌جا پولی گرفته نشد. سفارش را در پرونده ببینید.</translation>
    </message>
    <message>
        <source>The hold on the online cart ended.</source>
        <translation>مهلت نگه‌داری سبد آنلاین تمام شد.</translation>
    </message>
    <message>
        <source>Nothing was charged. Take the cart over again.</source>
        <translation>پولی گرفته نشد. سبد را دوباره ادامه دهید.</translation>
    </message>
    <message>
        <source>The total changed meanwhile.</source>
        <translation>جمع در این میان تغییر کرد.</translation>
    </message>
    <message>
        <source>Nothing was charged. Look through the lines again.</source>
        <translation>پولی گرفته نشد. ردیف‌ها را دوباره ببینید.</translation>
    </message>
    <message>
        <source>This card belongs to someone else.</source>
        <translation>این کارت از آن کس دیگری است.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the number.</source>
        <translation>چیزی تغییر نکرد. شماره را بررسی کنید.</translation>
    </message>
    <message>
        <source>That looks like a bank card number.</source>
        <translation>این شبیه شمارهٔ کارت بانکی است.</translation>
    </message>
    <message>
        <source>It was not kept. Bank cards belong in the card terminal only.</source>
        <translation>نگه داشته نشد. جای کارت بانکی فقط کارت‌خوان است.</translation>
    </message>
    <message>
        <source>Someone else has decided this already.</source>
        <translation>کس دیگری پیش‌تر در این باره تصمیم گرفته است.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what they chose.</source>
        <translation>چیزی تغییر نکرد. به انتخاب او نگاه کنید.</translation>
    </message>
    <message>
        <source>This customer asked to be forgotten.</source>
        <translation>این مشتری خواسته است فراموش شود.</translation>
    </message>
    <message>
        <source>Nothing about them is kept any more.</source>
        <translation>دیگر چیزی دربارهٔ او نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>These goods are priced in another currency.</source>
        <translation>قیمت این کالا به ارز دیگری است.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sell them in a sale of their own.</source>
        <translation>چیزی تغییر نکرد. آن را در فروشی جداگانه بفروشید.</translation>
    </message>
    <message>
        <source>This is not on this till.</source>
        <translation>این در این صندوق نیست.</translation>
    </message>
    <message>
        <source>Nothing was changed. Search again when connected.</source>
        <translation>چیزی تغییر نکرد. با برگشتن اتصال دوباره جست‌وجو کنید.</translation>
    </message>
    <message>
        <source>Something done here is not sent yet.</source>
        <translation>کاری که این‌جا انجام شد هنوز فرستاده نشده است.</translation>
    </message>
    <message>
        <source>It is safe on this till. Try again when it is sent.</source>
        <translation>در این صندوق امن است. پس از فرستاده شدن دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>فایلی با این نام هست.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another name.</source>
        <translation>چیزی ذخیره نشد. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>این گذرواژه کوتاه است.</translation>
    </message>
    <message>
        <source>Nothing was saved. Type at least 12 letters or digits.</source>
        <translation>چیزی ذخیره نشد. دست‌کم ۱۲ حرف یا رقم بنویسید.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>کسی وارد نشده.</translation>
    </message>
    <message>
        <source>Your sale is safe. Sign in to go on.</source>
        <translation>فروش شما امن است. برای ادامه وارد شوید.</translation>
    </message>
    <message>
        <source>This computer is not a till yet.</source>
        <translation>این رایانه هنوز صندوق نیست.</translation>
    </message>
    <message>
        <source>Enter the code a manager gives you.</source>
        <translation>کدی را که مدیر می‌دهد وارد کنید.</translation>
    </message>
    <message>
        <source>This till is known to the store service already.</source>
        <translation>سامانهٔ فروشگاه این صندوق را از پیش می‌شناسد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a manager to take the old one out of service.</source>
        <translation>چیزی تغییر نکرد. از مدیر بخواهید صندوق قدیمی را از خدمت خارج کند.</translation>
    </message>
    <message>
        <source>Clienteling is already open on this computer.</source>
        <translation>Clienteling در این رایانه باز است.</translation>
    </message>
    <message>
        <source>Nothing is lost. Use the window that is already open.</source>
        <translation>چیزی از دست نرفته. از پنجرهٔ باز استفاده کنید.</translation>
    </message>
    <message>
        <source>The files of this till cannot be used.</source>
        <translation>فایل‌های این صندوق خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell IT.</source>
        <translation>چیزی تغییر نکرد. به پشتیبانی خبر دهید.</translation>
    </message>
    <message>
        <source>The key of this till’s files is gone.</source>
        <translation>کلید فایل‌های این صندوق دیگر نیست.</translation>
    </message>
    <message>
        <source>The files are untouched, but do not open without it. Tell IT.</source>
        <translation>فایل‌ها دست‌نخورده‌اند، ولی بدون آن باز نمی‌شوند. به پشتیبانی خبر دهید.</translation>
    </message>
    <message>
        <source>Others on this computer may read the key.</source>
        <translation>دیگران در این رایانه می‌توانند کلید را بخوانند.</translation>
    </message>
    <message>
        <source>Nothing was opened. Tell IT to take their rights away.</source>
        <translation>چیزی باز نشد. به پشتیبانی بگویید این اجازه را از آنان بگیرد.</translation>
    </message>
    <message>
        <source>Nothing is lost. It is fetched again when this till is connected.</source>
        <translation>چیزی از دست نرفته است. با وصل شدن این صندوق دوباره آورده می‌شود.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell IT to look at {place}.</source>
        <translation>چیزی تغییر نکرد. به پشتیبانی بگویید {place} را ببیند.</translation>
    </message>
    <message>
        <source>The copy of the shop on this till is damaged.</source>
        <translation>رونوشت فروشگاه در این صندوق آسیب دیده است.</translation>
    </message>
    <message>
        <source>The copy of the shop on this till is gone.</source>
        <translation>رونوشت فروشگاه دیگر در این صندوق نیست.</translation>
    </message>
    <message>
        <source>This till has no copy of the shop yet.</source>
        <translation>این صندوق هنوز رونوشتی از فروشگاه ندارد.</translation>
    </message>
    <message>
        <source>Nothing is lost. It is fetched when this till is connected.</source>
        <translation>چیزی از دست نرفته است. با وصل شدن این صندوق آورده می‌شود.</translation>
    </message>
    <message>
        <source>The file with what was not sent yet is missing.</source>
        <translation>فایلٔ آنچه هنوز فرستاده نشده نیست.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell IT: journal.db has to come back from a copy.</source>
        <translation>چیزی تغییر نکرد. به پشتیبانی بگویید: journal.db باید از نسخهٔ پشتیبان برگردد.</translation>
    </message>
    <message>
        <source>A setting of this till cannot be read.</source>
        <translation>یکی از تنظیم‌های این صندوق خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>This computer has no place to keep the key.</source>
        <translation>این رایانه جایی برای نگه‌داشتن کلید ندارد.</translation>
    </message>
    <message>
        <source>Nothing was written. Tell IT to set up the keyring or name a key file.</source>
        <translation>چیزی نوشته نشد. پشتیبانی باید جاکلیدی یا فایلٔ کلید را آماده کند.</translation>
    </message>
    <message>
        <source>The key does not open the files.</source>
        <translation>کلید، فایل‌ها را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>The files are untouched. Tell IT before doing anything.</source>
        <translation>فایل‌ها دست‌نخورده‌اند. پیش از هر کاری به پشتیبانی خبر دهید.</translation>
    </message>
    <message>
        <source>Another program holds the files of this till.</source>
        <translation>برنامهٔ دیگری فایل‌های این صندوق را گرفته.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again.</source>
        <translation>چیزی از دست نرفته. دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>دیسک این رایانه پر است.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Free some space, then go on.</source>
        <translation>آنچه ذخیره شده امن است. کمی جا باز کنید و ادامه دهید.</translation>
    </message>
    <message>
        <source>A file of this till is damaged.</source>
        <translation>یکی از فایل‌های این صندوق آسیب دیده.</translation>
    </message>
    <message>
        <source>It was left as it is. What was sent is safe. Tell IT to run: clienteling repair</source>
        <translation>دست‌نخورده ماند. آنچه فرستاده شده امن است. به پشتیبانی بگویید اجرا کند: clienteling repair</translation>
    </message>
    <message>
        <source>The files come from a newer version.</source>
        <translation>فایل‌ها از نسخهٔ تازه‌تری‌اند.</translation>
    </message>
    <message>
        <source>They are untouched. Install the newer version again.</source>
        <translation>دست‌نخورده‌اند. نسخهٔ تازه‌تر را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>A device does not answer.</source>
        <translation>یک دستگاه پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The sale is saved. Check its cable, then try again.</source>
        <translation>فروش ذخیره شده. کابل دستگاه را بررسی و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>این نشانی نیست.</translation>
    </message>
    <message>
        <source>It begins with https:// and is given by IT.</source>
        <translation>با https:// آغاز می‌شود و پشتیبانی آن را می‌دهد.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>این خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check what was typed.</source>
        <translation>چیزی تغییر نکرد. نوشته را بررسی کنید.</translation>
    </message>
    <message>
        <source>This is not a whole phone number.</source>
        <translation>شمارهٔ تلفن کامل نیست.</translation>
    </message>
    <message>
        <source>Check the digits. It is kept as typed if you save.</source>
        <translation>رقم‌ها را بررسی کنید. اگر ذخیره کنید، همین‌طور می‌ماند.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>این مبلغ نیست.</translation>
    </message>
    <message>
        <source>Type digits, with a point before the smaller coins.</source>
        <translation>رقم بنویسید، با ممیز پیش از پول خرد.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>این خیلی بلند است.</translation>
    </message>
    <message>
        <source>Nothing was changed. Shorten it.</source>
        <translation>چیزی تغییر نکرد. کوتاهش کنید.</translation>
    </message>
    <message>
        <source>This card is not known.</source>
        <translation>این کارت شناخته نیست.</translation>
    </message>
    <message>
        <source>It is not linked to anyone.</source>
        <translation>به کسی پیوند ندارد.</translation>
    </message>
    <message>
        <source>This is less than the amount to pay.</source>
        <translation>این از مبلغ قابل پرداخت کمتر است.</translation>
    </message>
    <message>
        <source>Nothing was taken. Enter what the customer gave.</source>
        <translation>چیزی گرفته نشد. پولی را که مشتری داد وارد کنید.</translation>
    </message>
    <message>
        <source>It was changed in two places. The newer value stands.</source>
        <translation>در دو جا تغییر کرده بود. مقدار تازه‌تر می‌ماند.</translation>
    </message>
    <message>
        <source>The store service is older than this till.</source>
        <translation>سامانهٔ فروشگاه از این صندوق قدیمی‌تر است.</translation>
    </message>
    <message>
        <source>The record does not exist any more.</source>
        <translation>این مورد دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>Something in it could not be read.</source>
        <translation>چیزی در آن خوانده نشد.</translation>
    </message>
    <message>
        <source>The role of who did it does not include this.</source>
        <translation>این کار در نقش انجام‌دهنده نبود.</translation>
    </message>
    <message>
        <source>The card belongs to someone else.</source>
        <translation>کارت از آن کس دیگری است.</translation>
    </message>
    <message>
        <source>The cart was not on hold for this till.</source>
        <translation>سبد برای این صندوق نگه داشته نشده بود.</translation>
    </message>
    <message>
        <source>The hold on the cart had ended.</source>
        <translation>مهلت نگه‌داری سبد تمام شده بود.</translation>
    </message>
    <message>
        <source>Someone else had the cart.</source>
        <translation>سبد نزد کس دیگری بود.</translation>
    </message>
    <message>
        <source>The cart was already bought elsewhere.</source>
        <translation>سبد پیش‌تر در جای دیگری خریده شده بود.</translation>
    </message>
    <message>
        <source>The total did not match the lines.</source>
        <translation>جمع با ردیف‌ها نمی‌خواند.</translation>
    </message>
    <message>
        <source>The cart was being completed in a store.</source>
        <translation>سبد در فروشگاهی کامل می‌شد.</translation>
    </message>
    <message>
        <source>It held what looks like a bank card number.</source>
        <translation>چیزی شبیه شمارهٔ کارت بانکی در آن بود.</translation>
    </message>
    <message>
        <source>Another till had taken up the sale that was put aside. Check that it was not sold twice.</source>
        <translation>صندوق دیگری فروش کنارگذاشته را برداشته بود. بررسی کنید که دو بار فروخته نشده باشد.</translation>
    </message>
    <message>
        <source>The sale that was put aside had been dropped.</source>
        <translation>فروش کنارگذاشته رها شده بود.</translation>
    </message>
    <message>
        <source>Someone else had decided it already. Their choice stands.</source>
        <translation>کس دیگری پیش‌تر تصمیم گرفته بود. انتخاب او می‌ماند.</translation>
    </message>
    <message>
        <source>It waits for a manager, because this till was taken out of service.</source>
        <translation>منتظر مدیر است، چون این صندوق از خدمت خارج شد.</translation>
    </message>
    <message>
        <source>It could not be sent while it still counted.</source>
        <translation>تا وقتی به کار می‌آمد فرستاده نشد.</translation>
    </message>
    <message>
        <source>It waits for an earlier change of the same record.</source>
        <translation>منتظر تغییر پیشین همین مورد است.</translation>
    </message>
    <message>
        <source>It had the mark of another change.</source>
        <translation>نشان تغییر دیگری را داشت.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>خوانده نشد.</translation>
    </message>
    <message>
        <source>This till had been taken out of service.</source>
        <translation>این صندوق از خدمت خارج شده بود.</translation>
    </message>
    <message>
        <source>What the shop knew of the customer was erased.</source>
        <translation>آنچه فروشگاه از مشتری می‌دانست پاک شد.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>نام لازم است.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>این شمارهٔ تلفن نیست.</translation>
    </message>
    <message>
        <source>Digits are missing.</source>
        <translation>رقم کم است.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>این نشانی ایمیل نیست.</translation>
    </message>
    <message>
        <source>Write it as 08-17 or 1991-08-17.</source>
        <translation>این‌طور بنویسید: 08-17 یا 1991-08-17.</translation>
    </message>
    <message>
        <source>This is not a number of our cards.</source>
        <translation>این شمارهٔ کارت‌های ما نیست.</translation>
    </message>
    <message>
        <source>That looks like a bank card number. It is not kept.</source>
        <translation>این شبیه شمارهٔ کارت بانکی است. نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>This cannot be kept.</source>
        <translation>این ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>کاغذ چاپگر تمام شده است.</translation>
    </message>
    <message>
        <source>The sale is paid and saved. Change the roll, then print.</source>
        <translation>فروش پرداخت و ذخیره شده است. رول را عوض کنید، سپس چاپ کنید.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>چاپگر پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The sale is paid and saved. Check its power and cable, then print.</source>
        <translation>فروش پرداخت و ذخیره شده است. برق و کابل چاپگر را ببینید، سپس چاپ کنید.</translation>
    </message>
    <message>
        <source>This till has no program for printers.</source>
        <translation>این صندوق برنامهٔ چاپگر ندارد.</translation>
    </message>
    <message>
        <source>The sale is paid and saved. Send the receipt, and tell IT.</source>
        <translation>فروش پرداخت و ذخیره شده است. رسید را بفرستید و به پشتیبانی خبر دهید.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>چاپگری تنظیم نشده است.</translation>
    </message>
    <message>
        <source>The sale is paid and saved. Send the receipt, or save it as a PDF.</source>
        <translation>فروش پرداخت و ذخیره شده است. رسید را بفرستید یا به‌صورت PDF ذخیره کنید.</translation>
    </message>
    <message>
        <source>Receipts cannot be sent this way here.</source>
        <translation>این‌جا نمی‌توان رسید را از این راه فرستاد.</translation>
    </message>
    <message>
        <source>Nothing was sent. Print the receipt, or tell IT.</source>
        <translation>چیزی فرستاده نشد. رسید را چاپ کنید یا به پشتیبانی خبر دهید.</translation>
    </message>
</context>
<context>
    <name>profile_rows</name>
    <message>
        <source>{count} here</source>
        <translation>{count} عدد این‌جا</translation>
    </message>
    <message>
        <source>Not here · {count} in {place}</source>
        <translation>این‌جا نیست · {count} در {place}</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>ناموجود</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>سایز او موجود</translation>
    </message>
    <message>
        <source>{count} in {place}</source>
        <translation>{count} در {place}</translation>
    </message>
    <message>
        <source>Not sold any more</source>
        <translation>دیگر فروخته نمی‌شود</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>سفارش {number}</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>در انتظار فرستادن</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مرجوع‌شده</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>بخشی مرجوعی</translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation>سبد آنلاین</translation>
    </message>
</context>
<context>
    <name>receipt_address</name>
    <message>
        <source>Send the receipt by email</source>
        <translation>فرستادن رسید با ایمیل</translation>
    </message>
    <message>
        <source>Send the receipt by SMS</source>
        <translation>فرستادن رسید با پیامک</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>نشانی ایمیل</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>شمارهٔ تلفن</translation>
    </message>
    <message>
        <source>The address is used for this receipt only.</source>
        <translation>نشانی تنها برای همین رسید به کار می‌رود.</translation>
    </message>
    <message>
        <source>Send the receipt</source>
        <translation>فرستادن رسید</translation>
    </message>
    <message>
        <source>Email address or phone number</source>
        <translation>نشانی ایمیل یا شمارهٔ تلفن</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>فرستاده نشود</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>فرستادن رسید</translation>
    </message>
</context>
<context>
    <name>receipt_ways</name>
    <message>
        <source>No receipt</source>
        <translation>بدون رسید</translation>
    </message>
    <message>
        <source>Saved in the profile</source>
        <translation>در پرونده می‌ماند</translation>
    </message>
    <message>
        <source>Kept in this store</source>
        <translation>در این فروشگاه می‌ماند</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>چاپ دوباره</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>فروش تازه</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>ذخیرهٔ PDF</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>رسید هدیه</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>حریم خصوصی</translation>
    </message>
    <message>
        <source>This till has no printer</source>
        <translation>این صندوق چاپگر ندارد</translation>
    </message>
    <message>
        <source>As a copy</source>
        <translation>به‌صورت رونوشت</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>روی کاغذ</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>چاپ شد {time}</translation>
    </message>
    <message>
        <source>Type an address</source>
        <translation>نشانی را بنویسید</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>شماره را بنویسید</translation>
    </message>
    <message>
        <source>Not sent. Check the address</source>
        <translation>فرستاده نشد. نشانی را ببینید</translation>
    </message>
    <message>
        <source>May not have arrived</source>
        <translation>شاید نرسیده باشد</translation>
    </message>
    <message>
        <source>Not sent. Try another way</source>
        <translation>فرستاده نشد. راه دیگری را امتحان کنید</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>رونوشت چاپ شد</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Cart {amount}</source>
        <translation>سبد {amount}</translation>
    </message>
    <message>
        <source>From the store service</source>
        <translation>از سامانهٔ فروشگاه</translation>
    </message>
    <message>
        <source>Wishlist in stock</source>
        <translation>علاقه‌مندی موجود</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>نزد {name}</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>بدون مشتری</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>در انتظار فرستادن</translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation>سبد آنلاین</translation>
    </message>
</context>
<context>
    <name>sale_ask</name>
    <message>
        <source>It has {lines}. Dropping it charges nothing; an online cart goes back as it was.</source>
        <translation>{lines} دارد. با رها کردنش پولی گرفته نمی‌شود و سبد آنلاین به حال پیش برمی‌گردد.</translation>
    </message>
    <message>
        <source>A sale for {name} is open</source>
        <translation>فروشی برای {name} باز است</translation>
    </message>
    <message>
        <source>Make it {name}’s sale</source>
        <translation>این فروش از آنِ {name} شود</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ادامهٔ همان</translation>
    </message>
    <message>
        <source>A sale without a customer is open</source>
        <translation>فروشی بدون مشتری باز است</translation>
    </message>
    <message>
        <source>Drop it, begin another</source>
        <translation>رها کردن و فروش تازه</translation>
    </message>
</context>
<context>
    <name>sale_discounts</name>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Discount on one line</source>
        <translation>تخفیف روی یک ردیف</translation>
    </message>
    <message>
        <source>Personal offer</source>
        <translation>پیشنهاد شخصی</translation>
    </message>
</context>
<context>
    <name>sale_leave</name>
    <message>
        <source>Give the cart back</source>
        <translation>پس دادن سبد</translation>
    </message>
    <message>
        <source>It is the customer’s again, as it was. Nothing is charged. Why?</source>
        <translation>سبد همان‌گونه که بود از آنِ مشتری می‌شود. پولی گرفته نمی‌شود. چرا؟</translation>
    </message>
    <message>
        <source>Keep the cart here</source>
        <translation>سبد این‌جا بماند</translation>
    </message>
    <message>
        <source>The cart is back as it was</source>
        <translation>سبد همان‌گونه که بود برگشت</translation>
    </message>
    <message>
        <source>Hold this sale</source>
        <translation>کنار گذاشتن این فروش</translation>
    </message>
    <message>
        <source>It can be taken up at every till of this store.</source>
        <translation>در هر صندوق این فروشگاه می‌شود آن را برداشت.</translation>
    </message>
    <message>
        <source>A word to know it by</source>
        <translation>نشانه‌ای برای شناختن</translation>
    </message>
    <message>
        <source>May stay empty, for instance: red coat</source>
        <translation>می‌تواند خالی بماند، برای نمونه: پالتوی سرخ</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ادامه دادن</translation>
    </message>
    <message>
        <source>Hold sale</source>
        <translation>کنار گذاشتن فروش</translation>
    </message>
    <message>
        <source>The sale is held</source>
        <translation>فروش کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Take it up here or at another till.</source>
        <translation>این‌جا یا در صندوق دیگر آن را بردارید.</translation>
    </message>
    <message>
        <source>Saved for home</source>
        <translation>برای خانه ذخیره شد</translation>
    </message>
    <message>
        <source>The customer finds the goods in their online cart.</source>
        <translation>مشتری کالا را در سبد آنلاینش می‌یابد.</translation>
    </message>
    <message>
        <source>Drop this held sale?</source>
        <translation>این فروش کنارگذاشته رها شود؟</translation>
    </message>
    <message>
        <source>Nothing is charged. An online cart goes back as it was.</source>
        <translation>پولی گرفته نمی‌شود. سبد آنلاین همان‌گونه که بود برمی‌گردد.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>بماند</translation>
    </message>
    <message>
        <source>Drop held sale</source>
        <translation>رها کردن فروش کنارگذاشته</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>موجود نبود</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>پشیمان شد</translation>
    </message>
    <message>
        <source>The wait</source>
        <translation>زمان انتظار</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>دلیل دیگر</translation>
    </message>
</context>
<context>
    <name>sale_note</name>
    <message>
        <source>Not sold any more.</source>
        <translation>دیگر فروخته نمی‌شود.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another.</source>
        <translation>کنارش بگذارید یا دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Price rose {amount}.</source>
        <translation>قیمت {amount} بالا رفت.</translation>
    </message>
    <message>
        <source>The customer agreed.</source>
        <translation>مشتری پذیرفت.</translation>
    </message>
    <message>
        <source>Ask the customer before taking payment.</source>
        <translation>پیش از دریافت پول از مشتری بپرسید.</translation>
    </message>
    <message>
        <source>Order {number}, {day}. Ask whether it is still wanted.</source>
        <translation>سفارش {number}، {day}. بپرسید هنوز می‌خواهد یا نه.</translation>
    </message>
    <message>
        <source>Bought already since.</source>
        <translation>در این میان خریده شده.</translation>
    </message>
    <message>
        <source>Sent from {place}.</source>
        <translation>از {place} فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation>به {address}</translation>
    </message>
    <message>
        <source>Price dropped {amount}.</source>
        <translation>قیمت {amount} پایین آمد.</translation>
    </message>
    <message>
        <source>The customer always pays the lower price.</source>
        <translation>مشتری همیشه قیمت کمتر را می‌پردازد.</translation>
    </message>
    <message>
        <source>{title} counted when the cart was saved.</source>
        <translation>هنگام ذخیرهٔ سبد {title} حساب می‌شد.</translation>
    </message>
    <message>
        <source>A promotion ended.</source>
        <translation>یک تخفیف ویژه پایان یافت.</translation>
    </message>
    <message>
        <source>New promotion.</source>
        <translation>تخفیف ویژهٔ تازه.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>To search all stores, sign in again: F12.</source>
        <translation>برای جست‌وجو در همهٔ فروشگاه‌ها دوباره وارد شوید: F12.</translation>
    </message>
    <message>
        <source>That looks like a bank card number. It was not kept.</source>
        <translation>این شبیه شمارهٔ کارت بانکی است. نگه داشته نشد.</translation>
    </message>
    <message>
        <source>This is too long to search for. Type a name, a phone or a card number.</source>
        <translation>برای جست‌وجو خیلی بلند است. نام، تلفن یا شمارهٔ کارت بنویسید.</translation>
    </message>
    <message>
        <source>This card is not known.</source>
        <translation>این کارت شناخته نیست.</translation>
    </message>
    <message>
        <source>No one here by that. You are offline: only customers on this till are searched.</source>
        <translation>این‌جا کسی با این مشخصات نیست. آفلاین هستید: فقط مشتری‌های این صندوق جست‌وجو می‌شوند.</translation>
    </message>
    <message>
        <source>No one by that yet. Check the spelling, or add them with Ctrl N.</source>
        <translation>هنوز کسی با این مشخصات نیست. املا را ببینید، یا با Ctrl N بیفزایید.</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>کارت خوانده شد</translation>
    </message>
    <message>
        <source>That looks like a bank card number.</source>
        <translation>این شبیه شمارهٔ کارت بانکی است.</translation>
    </message>
    <message>
        <source>It was not kept. Bank cards belong in the card terminal only.</source>
        <translation>نگه داشته نشد. جای کارت بانکی فقط کارت‌خوان است.</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>این کد شناخته نیست.</translation>
    </message>
    <message>
        <source>It is not linked to a customer or a product.</source>
        <translation>به مشتری یا کالایی پیوند ندارد.</translation>
    </message>
</context>
<context>
    <name>shift_float</name>
    <message>
        <source>The float is corrected</source>
        <translation>موجودی آغاز اصلاح شد</translation>
    </message>
    <message>
        <source>The shift is closed</source>
        <translation>نوبت بسته شد</translation>
    </message>
</context>
<context>
    <name>shift_move</name>
    <message>
        <source>Open the shift</source>
        <translation>باز کردن نوبت</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اکنون نه</translation>
    </message>
</context>
<context>
    <name>suggestion_words</name>
    <message>
        <source>{often}, last time: {ago}</source>
        <translation>{often}، آخرین بار: {ago}</translation>
    </message>
    <message>
        <source>Offer to finish the online cart</source>
        <translation>پیشنهاد کنید سبد اینترنتی تکمیل شود</translation>
    </message>
    <message>
        <source>Show from the wishlist: {title}</source>
        <translation>از فهرست آرزوها نشان دهید: {title}</translation>
    </message>
    <message>
        <source>Offer again: {title}</source>
        <translation>دوباره پیشنهاد کنید: {title}</translation>
    </message>
    <message>
        <source>Wish a happy birthday</source>
        <translation>تولدش را تبریک بگویید</translation>
    </message>
    <message>
        <source>Take a little more time</source>
        <translation>کمی بیشتر وقت بگذارید</translation>
    </message>
    <message>
        <source>{here} of {lines} are here now.</source>
        <translation>{here} از {lines} اکنون اینجاست.</translation>
    </message>
    <message>
        <source>{amount} less than when it was saved.</source>
        <translation>{amount} کمتر از زمان ذخیره.</translation>
    </message>
    <message>
        <source>In a size from the profile, {count} here.</source>
        <translation>در اندازهٔ پرونده، {count} عدد اینجا.</translation>
    </message>
    <message>
        <source>It is today.</source>
        <translation>امروز است.</translation>
    </message>
    <message>
        <source>The cart is open online and nobody else is completing it.</source>
        <translation>سبد در اینترنت باز است و کس دیگری آن را تکمیل نمی‌کند.</translation>
    </message>
    <message>
        <source>Some of it is in stock in this store.</source>
        <translation>بخشی از آن در این فروشگاه موجود است.</translation>
    </message>
    <message>
        <source>It is on the wishlist.</source>
        <translation>در فهرست آرزوهاست.</translation>
    </message>
    <message>
        <source>It is here in a size from the profile.</source>
        <translation>در اندازهٔ پرونده اینجا موجود است.</translation>
    </message>
    <message>
        <source>It was bought three times or more, and by that rhythm it is due.</source>
        <translation>سه بار یا بیشتر خریده شده و با همان آهنگ اکنون وقتش است.</translation>
    </message>
    <message>
        <source>The birthday is in the profile.</source>
        <translation>تاریخ تولد در پرونده است.</translation>
    </message>
    <message>
        <source>The last purchase is longer ago than usual for this customer.</source>
        <translation>از آخرین خرید بیش از معمول این مشتری گذشته است.</translation>
    </message>
    <message>
        <source>Suggestions are switched off on the Consents tab.</source>
        <translation>پیشنهادها در زبانهٔ رضایت‌ها خاموش می‌شود.</translation>
    </message>
    <message>
        <source>Popular in this store since {day}</source>
        <translation>پرفروش این فروشگاه از {day}</translation>
    </message>
    <message>
        <source>Goes with {titles}</source>
        <translation>به {titles} می‌آید</translation>
    </message>
    <message>
        <source>Because of {titles}</source>
        <translation>به‌خاطر {titles}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>بالاتر از معمول</translation>
    </message>
    <message>
        <source>High</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>یک بار خرید</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>وفادار</translation>
    </message>
    <message>
        <source>Later than usual</source>
        <translation>دیرتر از معمول</translation>
    </message>
    <message>
        <source>Long away</source>
        <translation>مدتی طولانی نیامده</translation>
    </message>
</context>
<context>
    <name>take_over</name>
    <message>
        <source>Taking over…</source>
        <translation>در حال آوردن…</translation>
    </message>
    <message>
        <source>Drop it, take the cart over</source>
        <translation>رها کردن و ادامهٔ سبد</translation>
    </message>
    <message>
        <source>Taking the cart over needs a connection</source>
        <translation>ادامهٔ سبد آنلاین اتصال می‌خواهد</translation>
    </message>
    <message>
        <source>The online cart stays as it is. You can sell these goods now as a new sale that names it; the store service closes the cart when the sale is sent.</source>
        <translation>سبد آنلاین همان‌گونه می‌ماند. می‌توانید این کالاها را اکنون در فروش تازه‌ای که نام سبد را دارد بفروشید؛ وقتی فروش فرستاده شود، سبد بسته می‌شود.</translation>
    </message>
    <message>
        <source>Sell these goods now</source>
        <translation>فروش این کالاها همین حالا</translation>
    </message>
    <message>
        <source>Leave the cart</source>
        <translation>سبد بماند</translation>
    </message>
    <message>
        <source>Drop it, sell the cart</source>
        <translation>رها کردن و فروختن سبد</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Bought in this store</source>
        <translation>خرید از همین فروشگاه</translation>
    </message>
    <message>
        <source>Bought in {store}</source>
        <translation>خرید از {store}</translation>
    </message>
    <message>
        <source>Bought online: {channel}</source>
        <translation>خرید آنلاین: {channel}</translation>
    </message>
    <message>
        <source>Returned: {reason}</source>
        <translation>مرجوعی: {reason}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Cart saved: {channel}</source>
        <translation>سبد ذخیره شد: {channel}</translation>
    </message>
    <message>
        <source>Note by {name}</source>
        <translation>یادداشت {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Looked at {title}</source>
        <translation>{title} را دید</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Opened “{title}”</source>
        <translation>«{title}» را باز کرد</translation>
    </message>
    <message>
        <source>Rated the visit {score} of 10</source>
        <translation>به مراجعه‌اش {score} از ۱۰ داد</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>تماس تلفنی</translation>
    </message>
    <message>
        <source>Picked up an order</source>
        <translation>سفارشی را تحویل گرفت</translation>
    </message>
    <message>
        <source>Card scanned at {place}</source>
        <translation>کارت در {place} اسکن شد</translation>
    </message>
    <message>
        <source>Card scanned</source>
        <translation>کارت اسکن شد</translation>
    </message>
    <message>
        <source>Visit at {place}</source>
        <translation>مراجعه به {place}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>مراجعه</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>در انتظار فرستادن</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>کوچک بود</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>بزرگ بود</translation>
    </message>
    <message>
        <source>changed mind</source>
        <translation>پشیمان شد</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>آسیب‌دیده</translation>
    </message>
    <message>
        <source>not as described</source>
        <translation>با توضیح نمی‌خواند</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>کالای اشتباه</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>دیر رسید</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>فروش {number}</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>مراجعه</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری تازه</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>راه تماس تازه</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>راه تماس حذف شد</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>سلیقه</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>کارت باشگاه</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>رضایت داده شد</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>رضایت پس گرفته شد</translation>
    </message>
    <message>
        <source>Suggestions on or off</source>
        <translation>روشن یا خاموش‌کردن پیشنهادها</translation>
    </message>
    <message>
        <source>Suggestion shown</source>
        <translation>پیشنهاد نشان داده شد</translation>
    </message>
    <message>
        <source>Suggestion put off</source>
        <translation>پیشنهاد کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Wish added</source>
        <translation>علاقه‌مندی افزوده شد</translation>
    </message>
    <message>
        <source>Wish removed</source>
        <translation>علاقه‌مندی حذف شد</translation>
    </message>
    <message>
        <source>Cart taken over</source>
        <translation>سبد ادامه یافت</translation>
    </message>
    <message>
        <source>Cart given back</source>
        <translation>سبد پس داده شد</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Question for a manager</source>
        <translation>پرسشی برای مدیر</translation>
    </message>
</context>
<context>
    <name>window_place</name>
    <message>
        <source>Only a manager closes this program.</source>
        <translation>این برنامه را فقط مدیر می‌بندد.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>چیزی از دست نرفت.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>وب‌سایت</translation>
    </message>
    <message>
        <source>App</source>
        <translation>اپ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>پیشنهاد شخصی</translation>
    </message>
    <message>
        <source>Tops</source>
        <translation>بالاتنه</translation>
    </message>
    <message>
        <source>Bottoms</source>
        <translation>پایین‌تنه</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>پیراهن</translation>
    </message>
    <message>
        <source>Outerwear</source>
        <translation>پالتو</translation>
    </message>
    <message>
        <source>Shoes EU</source>
        <translation>کفش EU</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>دستکش</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>روسی</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>گرجی</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>ارمنی</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>آذربایجانی</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ترکی</translation>
    </message>
    <message>
        <source>German</source>
        <translation>آلمانی</translation>
    </message>
    <message>
        <source>French</source>
        <translation>فرانسوی</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>اوکراینی</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>the web warehouse</source>
        <translation>انبار وب</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>کارت هدیه</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Pay by link</source>
        <translation>پرداخت با پیوند</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>همکار فروش</translation>
    </message>
    <message>
        <source>Store manager</source>
        <translation>مدیر فروشگاه</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>دفتر مرکزی</translation>
    </message>
</context>
</TS>
