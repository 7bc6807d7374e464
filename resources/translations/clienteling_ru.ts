<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AddItem</name>
    <message>
        <source>Nothing is called that. Try the SKU or scan the label.</source>
        <translation>Такого товара нет. Введите артикул или отсканируйте этикетку.</translation>
    </message>
</context>
<context>
    <name>AmountStrip</name>
    <message>
        <source>Rest of the sale</source>
        <translation>Остаток продажи</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Без сдачи</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Половина</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Больше контраста</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Of everything, from the next start on.</source>
        <translation>Всего на экране, со следующего запуска.</translation>
    </message>
    <message>
        <source>Black, white and stronger edges.</source>
        <translation>Чёрное, белое и более чёткие границы.</translation>
    </message>
    <message>
        <source>Nothing slides or turns.</source>
        <translation>Ничто не сдвигается и не вращается.</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Для вас ничего нет</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Choose side</source>
        <translation>Выбрать сторону</translation>
    </message>
    <message>
        <source>Keep choice</source>
        <translation>Оставить выбранное</translation>
    </message>
    <message>
        <source>Try to connect</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message numerus="yes">
        <source>%n solved this week</source>
        <translation>
            <numerusform>%n вопрос решён за неделю</numerusform>
            <numerusform>%n вопроса решено за неделю</numerusform>
            <numerusform>%n вопросов решено за неделю</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was solved this week yet</source>
        <translation>На этой неделе решённых вопросов нет</translation>
    </message>
    <message>
        <source>{solved}, mostly within the hour</source>
        <translation>{solved}, чаще в течение часа</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>The store</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Which acts</source>
        <translation>Какие действия</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Показать более ранние</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>К чему</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Кто что сделал</translation>
    </message>
    <message>
        <source>Nothing of this kind on this day</source>
        <translation>За этот день такого нет</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ещё не отправлено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Online and in-store, one customer</source>
        <translation>Онлайн и в магазине — один клиент</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Связь есть</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Без связи</translation>
    </message>
    <message>
        <source>Card terminal ready</source>
        <translation>Терминал готов</translation>
    </message>
    <message>
        <source>Card terminal does not answer</source>
        <translation>Терминал не отвечает</translation>
    </message>
    <message>
        <source>Opens {opens}, closes {closes}</source>
        <translation>Открыто с {opens} до {closes}</translation>
    </message>
</context>
<context>
    <name>CartCard</name>
    <message>
        <source>Online cart</source>
        <translation>Онлайн-корзина</translation>
    </message>
    <message>
        <source>With {name}, {place}</source>
        <translation>Занимается {name}, {place}</translation>
    </message>
    <message>
        <source>Take over cart</source>
        <translation>Принять корзину</translation>
    </message>
    <message>
        <source>With {who}.</source>
        <translation>Занимается {who}.</translation>
    </message>
    <message>
        <source>Break the hold</source>
        <translation>Снять бронь</translation>
    </message>
</context>
<context>
    <name>Carts</name>
    <message>
        <source>Carts from the website and the app appear here by themselves.</source>
        <translation>Корзины с сайта и из приложения появляются здесь сами.</translation>
    </message>
    <message>
        <source>{items} on the wishlist, {here} here.</source>
        <translation>В списке желаний {items}, здесь {here}.</translation>
    </message>
    <message>
        <source>No open cart</source>
        <translation>Открытой корзины нет</translation>
    </message>
</context>
<context>
    <name>CashPanel</name>
    <message>
        <source>To pay in cash</source>
        <translation>К оплате наличными</translation>
    </message>
    <message>
        <source>Stays to pay</source>
        <translation>Останется оплатить</translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Take {amount} as a part</source>
        <translation>Принять {amount} как часть</translation>
    </message>
    <message>
        <source>Complete sale</source>
        <translation>Завершить продажу</translation>
    </message>
</context>
<context>
    <name>ChangedCard</name>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>What changed for {name}</source>
        <translation>Что изменилось: {name}</translation>
    </message>
    <message>
        <source>New tier: {tier}</source>
        <translation>Новый уровень: {tier}</translation>
    </message>
    <message>
        <source>Reached with this sale</source>
        <translation>Достигнут этой продажей</translation>
    </message>
    <message>
        <source>The online cart will be closed</source>
        <translation>Онлайн-корзина будет закрыта</translation>
    </message>
    <message>
        <source>When this sale is sent to the store service</source>
        <translation>Когда продажа уйдёт в сервис магазина</translation>
    </message>
    <message>
        <source>Online cart closed as bought in store</source>
        <translation>Онлайн-корзина закрыта: куплено в магазине</translation>
    </message>
    <message>
        <source>The website shows the order, not the cart</source>
        <translation>На сайте виден заказ, а не корзина</translation>
    </message>
    <message>
        <source>{title} kept in the wishlist</source>
        <translation>{title} остаётся в списке желаний</translation>
    </message>
    <message>
        <source>It was left out of this sale</source>
        <translation>В эту продажу не вошло</translation>
    </message>
    <message>
        <source>{title} left out</source>
        <translation>Не вошло: {title}</translation>
    </message>
    <message>
        <source>Not kept in the wishlist</source>
        <translation>Не остаётся в списке желаний</translation>
    </message>
    <message>
        <source>{title} will be sent</source>
        <translation>Будет отправлено: {title}</translation>
    </message>
    <message>
        <source>From another store, to the customer’s address</source>
        <translation>Из другого магазина на адрес клиента</translation>
    </message>
    <message>
        <source>Saved on this till</source>
        <translation>Сохранено на этой кассе</translation>
    </message>
    <message>
        <source>It is sent when the connection returns. Points follow then.</source>
        <translation>Уйдёт, когда вернётся связь. Баллы начислятся потом.</translation>
    </message>
    <message>
        <source>Returns until {day}</source>
        <translation>Возврат до {day}</translation>
    </message>
    <message>
        <source>With or without paper</source>
        <translation>С чеком или без него</translation>
    </message>
    <message>
        <source>{points} used</source>
        <translation>Списано: {points}</translation>
    </message>
    <message>
        <source>{points} to {tier}</source>
        <translation>До уровня «{tier}» ещё {points}</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>What it means: {0}</source>
        <translation>Что это значит: {0}</translation>
    </message>
    <message>
        <source>Chart as table: {0}</source>
        <translation>Диаграмма таблицей: {0}</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>The count is written down and cannot be changed.</source>
        <translation>Пересчёт записывается, изменить его нельзя.</translation>
    </message>
    <message>
        <source>The count differs by {amount}.</source>
        <translation>Расхождение: {amount}.</translation>
    </message>
    <message>
        <source>Close the shift with {amount} counted?</source>
        <translation>Закрыть смену с суммой {amount}?</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Пересчитать ещё раз</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Закрыть смену</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Идёт отправка.</translation>
    </message>
    <message>
        <source>{changes} on the way.</source>
        <translation>В пути: {changes}.</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Всё отправлено.</translation>
    </message>
    <message>
        <source>Last sent {time}.</source>
        <translation>Последняя отправка {time}.</translation>
    </message>
    <message>
        <source>{changes} safe on this till, sent when the connection returns. Last sent {time}.</source>
        <translation>В сохранности: {changes}, отправка вместе со связью. Последняя отправка {time}.</translation>
    </message>
    <message>
        <source>Working offline. Keep selling as usual.</source>
        <translation>Работа без связи. Продавайте как обычно.</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Customer agrees</source>
        <translation>Клиент согласен</translation>
    </message>
    <message>
        <source>Customer refuses</source>
        <translation>Клиент отказывается</translation>
    </message>
    <message>
        <source>in a store</source>
        <translation>в магазине</translation>
    </message>
    <message>
        <source>on the website</source>
        <translation>на сайте</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>в приложении</translation>
    </message>
    <message>
        <source>from an earlier system</source>
        <translation>из прежней системы</translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation>Ещё никто не спрашивал.</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>Спросили {day}</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Никогда не спрашивали</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спросили</translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>A refusal applies at once, also when it was recorded offline. A receipt may always be given.</source>
        <translation>Отказ действует сразу, даже если записан без связи. Чек можно дать всегда.</translation>
    </message>
    <message>
        <source>Recorded: {channel}, yes</source>
        <translation>Записано: {channel}, да</translation>
    </message>
    <message>
        <source>Recorded: {channel}, no</source>
        <translation>Записано: {channel}, нет</translation>
    </message>
    <message>
        <source>Suggestions are on for this customer</source>
        <translation>Подсказки для этого клиента включены</translation>
    </message>
    <message>
        <source>Suggestions are off, also for the future</source>
        <translation>Подсказки выключены, и на будущее тоже</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>If you choose “{choice}”</source>
        <translation>Если выбрать «{choice}»</translation>
    </message>
    <message>
        <source>A manager was asked.</source>
        <translation>Вопрос передан менеджеру.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>A manager decides this.</source>
        <translation>Решает менеджер.</translation>
    </message>
    <message>
        <source>Nothing is lost. It stays here until it is decided.</source>
        <translation>Ничего не пропало. Останется здесь до решения.</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Or the whole amount, counted otherwise</source>
        <translation>Или вся сумма, если посчитана иначе</translation>
    </message>
    <message>
        <source>How many of each; what is not there stays empty.</source>
        <translation>Количество каждой купюры и монеты; чего нет, то пусто.</translation>
    </message>
    <message>
        <source>How many of {amount}</source>
        <translation>Сколько по {amount}</translation>
    </message>
    <message>
        <source>Write an amount, such as 120.50</source>
        <translation>Введите сумму, например 120,50</translation>
    </message>
</context>
<context>
    <name>CustomerCorrectPage</name>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>MM-DD or YYYY-MM-DD</source>
        <translation>ММ-ДД или ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Другой телефон</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Добавить телефон</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Адреса эл. почты</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Другой адрес</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>Добавить эл. почту</translation>
    </message>
    <message>
        <source>Loyalty cards</source>
        <translation>Карты клиента</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Scan or type the number</source>
        <translation>Отсканируйте или введите номер</translation>
    </message>
    <message>
        <source>Link card</source>
        <translation>Привязать карту</translation>
    </message>
    <message>
        <source>Issue a new number</source>
        <translation>Выдать новый номер</translation>
    </message>
    <message>
        <source>Back to profile</source>
        <translation>Назад к профилю</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Correct {name}</source>
        <translation>Исправить: {name}</translation>
    </message>
    <message>
        <source>Remove this phone</source>
        <translation>Удалить этот телефон</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Удалить этот адрес</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменена</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокирована</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>CustomerFormPage</name>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>As the customer says it</source>
        <translation>Как называет клиент</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Карта клиента</translation>
    </message>
    <message>
        <source>Scan or type the number</source>
        <translation>Отсканируйте или введите номер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>MM-DD or YYYY-MM-DD</source>
        <translation>ММ-ДД или ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Посадка</translation>
    </message>
    <message>
        <source>Prefers longer sleeves</source>
        <translation>Любит рукав подлиннее</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Добавить клиента</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>What they agree to</source>
        <translation>На что есть согласие</translation>
    </message>
    <message>
        <source>Ask, then tick. What is not ticked is kept as not asked.</source>
        <translation>Спросите и отметьте. Что не отмечено, хранится как «не спрашивали».</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>This card belongs to a customer</source>
        <translation>Эта карта принадлежит клиенту</translation>
    </message>
    <message>
        <source>That is a product</source>
        <translation>Это товар</translation>
    </message>
    <message>
        <source>What you typed about the new customer is not kept yet.</source>
        <translation>Введённые данные о новом клиенте ещё не сохранены.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Вводить дальше</translation>
    </message>
    <message>
        <source>Drop it, open the customer</source>
        <translation>Сбросить и открыть клиента</translation>
    </message>
    <message>
        <source>Drop it, go to the sale</source>
        <translation>Сбросить и перейти к продаже</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Клиент добавлен</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>Waiting to send</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>Take over cart</source>
        <translation>Принять корзину</translation>
    </message>
    <message>
        <source>Speaks {language}</source>
        <translation>{language} язык</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Карта {number}</translation>
    </message>
    <message>
        <source>Customer since {year}</source>
        <translation>Клиент с {year} года</translation>
    </message>
    <message>
        <source>{points} to {tier}</source>
        <translation>До уровня «{tier}» ещё {points}</translation>
    </message>
    <message>
        <source>Store {amount}</source>
        <translation>По магазину {amount}</translation>
    </message>
    <message>
        <source>{count} of {orders}</source>
        <translation>{count} из {orders}</translation>
    </message>
    <message>
        <source>Risk of leaving</source>
        <translation>Риск ухода</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Lifetime spend</source>
        <translation>Куплено за всё время</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Find someone else</source>
        <translation>Найти другого</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Take over cart</source>
        <translation>Принять корзину</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Close profile</source>
        <translation>Закрыть профиль</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>Корзины</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>Список желаний</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Sizes and likes</source>
        <translation>Размеры и вкусы</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>The other customer keeps the card.</source>
        <translation>Карта остаётся у другого клиента.</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Write it without the number.</source>
        <translation>Пишите без номера карты.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>It replaces both.</source>
        <translation>Она заменяет обе.</translation>
    </message>
    <message>
        <source>The note stands on the profile.</source>
        <translation>Заметка видна в профиле.</translation>
    </message>
    <message>
        <source>The note is kept with the decision.</source>
        <translation>Заметка хранится вместе с решением.</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Как это уладили</translation>
    </message>
    <message>
        <source>Somebody decided it already</source>
        <translation>Решение уже принято</translation>
    </message>
    <message>
        <source>Decided: {choice}</source>
        <translation>Решено: {choice}</translation>
    </message>
    <message>
        <source>Hand to a manager</source>
        <translation>Передать менеджеру</translation>
    </message>
    <message>
        <source>It stays in the list until the manager has decided.</source>
        <translation>Останется в списке до решения менеджера.</translation>
    </message>
    <message>
        <source>Can you look at this?</source>
        <translation>Можете взглянуть?</translation>
    </message>
    <message>
        <source>A word for the manager</source>
        <translation>Пара слов менеджеру</translation>
    </message>
    <message>
        <source>Handed to a manager</source>
        <translation>Передано менеджеру</translation>
    </message>
    <message>
        <source>Every till learns of it.</source>
        <translation>Об этом узнает каждая касса.</translation>
    </message>
    <message>
        <source>Sent when the connection returns.</source>
        <translation>Уйдёт, когда вернётся связь.</translation>
    </message>
    <message>
        <source>The copy is saved</source>
        <translation>Копия сохранена</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>Открытых вопросов нет</translation>
    </message>
    <message>
        <source>What two people change at once is asked here.</source>
        <translation>Здесь решают, когда двое изменили одно и то же.</translation>
    </message>
    <message>
        <source>Save a copy for support</source>
        <translation>Сохранить копию для поддержки</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Hand to a manager</source>
        <translation>Передать менеджеру</translation>
    </message>
</context>
<context>
    <name>DespiteDialog</name>
    <message>
        <source>The payment becomes a question for a manager. It is named beside the count.</source>
        <translation>Оплата станет вопросом менеджеру. Она указана рядом с пересчётом.</translation>
    </message>
    <message>
        <source>Nobody knows of a payment whether it was charged</source>
        <translation>Об одной оплате неизвестно, прошла ли она</translation>
    </message>
    <message>
        <source>Why the shift is closed now</source>
        <translation>Почему смену закрывают сейчас</translation>
    </message>
    <message>
        <source>The terminal does not answer</source>
        <translation>Терминал не отвечает</translation>
    </message>
    <message>
        <source>The shop closes</source>
        <translation>Магазин закрывается</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Не закрывать</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Закрыть смену</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Укажите причину</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Настроить</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
</context>
<context>
    <name>DevicesSection</name>
    <message>
        <source>A manager’s choice</source>
        <translation>Выбор менеджера</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Экран клиента</translation>
    </message>
    <message>
        <source>Only this program</source>
        <translation>Только эта программа</translation>
    </message>
    <message>
        <source>The sale’s lines and total on the second screen, in the customer’s language.</source>
        <translation>Строки и итог продажи на втором экране, на языке клиента.</translation>
    </message>
    <message>
        <source>The window fills the screen, and only a manager closes it.</source>
        <translation>Окно во весь экран, закрывает его только менеджер.</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Экраны</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Copy report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>Проверить всё</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Отчёт скопирован</translation>
    </message>
    <message>
        <source>No personal data is in it.</source>
        <translation>Личных данных в нём нет.</translation>
    </message>
    <message>
        <source>Last {time}</source>
        <translation>Последний раз {time}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>On the Attention page</source>
        <translation>На странице «Внимание»</translation>
    </message>
    <message>
        <source>{count} GB free</source>
        <translation>Свободно {count} ГБ</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>Не как должно быть</translation>
    </message>
    <message>
        <source>files encrypted</source>
        <translation>файлы зашифрованы</translation>
    </message>
    <message>
        <source>files not as they should be</source>
        <translation>файлы не как должно быть</translation>
    </message>
</context>
<context>
    <name>DiscountChip</name>
    <message>
        <source>Remove {title}</source>
        <translation>Убрать: {title}</translation>
    </message>
</context>
<context>
    <name>DiscountDialog</name>
    <message>
        <source>Give a discount</source>
        <translation>Дать скидку</translation>
    </message>
    <message>
        <source>You may give up to {share}. The reason is kept with the sale.</source>
        <translation>Ваш предел — {share}. Причина хранится вместе с продажей.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>Вся продажа</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Share or amount</source>
        <translation>Доля или сумма</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Small fault</source>
        <translation>Мелкий дефект</translation>
    </message>
    <message>
        <source>Price match</source>
        <translation>Цена как у других</translation>
    </message>
    <message>
        <source>Good will</source>
        <translation>Жест внимания</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Choose one above, or type</source>
        <translation>Выберите выше или введите</translation>
    </message>
    <message>
        <source>Keep the prices</source>
        <translation>Оставить цены</translation>
    </message>
    <message>
        <source>Give discount</source>
        <translation>Дать скидку</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>Сумма, {currency}</translation>
    </message>
    <message>
        <source>Type digits, with a point before the smaller coins.</source>
        <translation>Введите цифры, дробную часть — после запятой.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Нужна причина.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>DiscountsPart</name>
    <message>
        <source>Promo or gift code</source>
        <translation>Промокод</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Code: promo or gift</source>
        <translation>Промокод</translation>
    </message>
</context>
<context>
    <name>DrawerCard</name>
    <message>
        <source>No shift is open</source>
        <translation>Смена не открыта</translation>
    </message>
    <message>
        <source>Count the change in the drawer, then open the shift.</source>
        <translation>Пересчитайте размен в ящике и откройте смену.</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>Смена {number}</translation>
    </message>
    <message>
        <source>Shifts before</source>
        <translation>Прежние смены</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Размен</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Продажи за наличные</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Выдано обратно</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>Должно быть</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ещё открыта</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Сходится</translation>
    </message>
</context>
<context>
    <name>EndOfDayPage</name>
    <message>
        <source>This till</source>
        <translation>Эта касса</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Весь магазин</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Чьи итоги</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Close the fiscal day</source>
        <translation>Закрыть фискальный день</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Чем оплачено</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Оплаты</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Продано</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Итоги дня</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Не считали</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Не показано</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>From online carts</source>
        <translation>Из онлайн-корзин</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>Расхождение наличных</translation>
    </message>
    <message>
        <source>The fiscal day is closed</source>
        <translation>Фискальный день закрыт</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Address of the store service</source>
        <translation>Адрес сервиса магазина</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>A manager makes it. It works once, for ten minutes.</source>
        <translation>Его создаёт менеджер. Действует один раз, десять минут.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Название этой кассы</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>Касса 3</translation>
    </message>
    <message>
        <source>Make this a till</source>
        <translation>Сделать кассой</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>Настройка этой кассы</translation>
    </message>
    <message>
        <source>This computer is not a till yet. It needs to be introduced once.</source>
        <translation>Этот компьютер ещё не касса. Его нужно представить один раз.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the code and the address, or tell IT.</source>
        <translation>Ничего не отправлено. Проверьте код и адрес или сообщите в ИТ.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>On this till lately</source>
        <translation>Недавно на этой кассе</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Отсканируйте бейдж</translation>
    </message>
    <message>
        <source>Hold it to the scanner. No need to click first.</source>
        <translation>Поднесите к сканеру, без нажатий.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вход…</translation>
    </message>
    <message>
        <source>An open sale stays safe on this till.</source>
        <translation>Открытая продажа на этой кассе в сохранности.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>{0}, against {1}</source>
        <translation>{0}, по сравнению с {1}</translation>
    </message>
    <message>
        <source>All stores here</source>
        <translation>Все магазины здесь</translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation>По сравнению с прошлым периодом</translation>
    </message>
    <message>
        <source>Against goals only</source>
        <translation>Только по сравнению с целями</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>Выбрать дни</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Показать эти дни</translation>
    </message>
    <message>
        <source>Year, month, day: {0}</source>
        <translation>Год, месяц, день: {0}</translation>
    </message>
    <message>
        <source>These are no days</source>
        <translation>Это не дни</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Scan a card, or type a phone, name, email or order number</source>
        <translation>Отсканируйте карту или введите телефон, имя, почту, номер заказа</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Сканер готов</translation>
    </message>
    <message>
        <source>Who are you helping?</source>
        <translation>Кому вы помогаете?</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Sale without a customer</source>
        <translation>Продажа без клиента</translation>
    </message>
    <message>
        <source>Or start with</source>
        <translation>Или начните с</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) available on this till</source>
        <translation>
            <numerusform>На этой кассе доступен {count} клиент</numerusform>
            <numerusform>На этой кассе доступны {count} клиента</numerusform>
            <numerusform>На этой кассе доступны {count} клиентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloatDialog</name>
    <message>
        <source>You may correct it until cash moves. Both amounts stay written down.</source>
        <translation>Исправить можно до движения наличных. Обе суммы остаются записаны.</translation>
    </message>
    <message>
        <source>Correct the float</source>
        <translation>Исправить размен</translation>
    </message>
    <message>
        <source>In the drawer at the opening</source>
        <translation>В ящике при открытии</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Write an amount, such as 120.50</source>
        <translation>Введите сумму, например 120,50</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Элементы управления</translation>
    </message>
    <message>
        <source>Surfaces and feedback</source>
        <translation>Поверхности и отклик</translation>
    </message>
    <message>
        <source>Rows and states</source>
        <translation>Строки и состояния</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Нажата</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Недоступна</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Основная</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>Наведение</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Фокус</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Вторая</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Мягкая</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Прозрачная</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Refund all</source>
        <translation>Вернуть всё</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Принять оплату</translation>
    </message>
    <message>
        <source>Hold sale</source>
        <translation>Отложить продажу</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Name, focus</source>
        <translation>Имя, фокус</translation>
    </message>
    <message>
        <source>Shoe size, EU</source>
        <translation>Размер обуви, EU</translation>
    </message>
    <message>
        <source>Phone, error</source>
        <translation>Телефон, ошибка</translation>
    </message>
    <message>
        <source>3 digits are missing</source>
        <translation>Не хватает 3 цифр</translation>
    </message>
    <message>
        <source>Card, locked</source>
        <translation>Карта, закрыта</translation>
    </message>
    <message>
        <source>Change in the office</source>
        <translation>Изменить в офисе</translation>
    </message>
    <message>
        <source>Amount, cash</source>
        <translation>Сумма, наличные</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>из {0}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>Корзины</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>Список желаний</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтрально</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Сборка</translation>
    </message>
    <message>
        <source>{0} in stock</source>
        <translation>{0} в наличии</translation>
    </message>
    <message>
        <source>Due in {0} min</source>
        <translation>Через {0} мин</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Здесь нет</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Контур</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Скрыто</translation>
    </message>
    <message>
        <source>Buttons: rest, hover, pressed, focus, disabled, busy</source>
        <translation>Кнопки: покой, наведение, нажатие, фокус, недоступно, занято</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Chips, tiers, counts, keys</source>
        <translation>Метки, уровни, счётчики, клавиши</translation>
    </message>
    <message>
        <source>Sync states</source>
        <translation>Состояния отправки</translation>
    </message>
    <message>
        <source>Avatar, product, price</source>
        <translation>Портрет, товар, цена</translation>
    </message>
    <message>
        <source>2 min ago</source>
        <translation>2 мин назад</translation>
    </message>
    <message>
        <source>Recent on this till</source>
        <translation>Недавние на этой кассе</translation>
    </message>
    <message>
        <source>Pickup ready</source>
        <translation>Самовывоз готов</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Card scanned at Till 2</source>
        <translation>Карта отсканирована, касса 2</translation>
    </message>
    <message>
        <source>Today, 14:30</source>
        <translation>Сегодня, 14:30</translation>
    </message>
    <message>
        <source>Cart saved on the website</source>
        <translation>Корзина сохранена на сайте</translation>
    </message>
    <message>
        <source>Opened an email</source>
        <translation>Открыто письмо</translation>
    </message>
    <message>
        <source>Bought in this store</source>
        <translation>Покупка в этом магазине</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} здесь</translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation>Онлайн-корзина</translation>
    </message>
    <message>
        <source>Alma wool coat</source>
        <translation>Шерстяное пальто Alma</translation>
    </message>
    <message>
        <source>Camel, M</source>
        <translation>Кэмел, M</translation>
    </message>
    <message>
        <source>Court leather sneakers</source>
        <translation>Кожаные кеды Court</translation>
    </message>
    <message>
        <source>White, pine, 38</source>
        <translation>Белый, сосна, 38</translation>
    </message>
    <message>
        <source>Kazbegi cashmere crew</source>
        <translation>Кашемировый джемпер Kazbegi</translation>
    </message>
    <message>
        <source>Oat, M</source>
        <translation>Овсяный, M</translation>
    </message>
    <message>
        <source>Pave leather tote</source>
        <translation>Кожаная сумка Pave</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Самовывоз</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>{0} to Platinum</source>
        <translation>До платины {0}</translation>
    </message>
    <message>
        <source>Lifetime spend</source>
        <translation>Куплено за всё время</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Phone and social</source>
        <translation>Телефон и соцсети</translation>
    </message>
    <message>
        <source>Last week is not over</source>
        <translation>Последняя неделя не закончилась</translation>
    </message>
    <message>
        <source>Recovered carts by channel</source>
        <translation>Возвращённые корзины по каналам</translation>
    </message>
    <message>
        <source>Met an associate</source>
        <translation>Общались с продавцом</translation>
    </message>
    <message>
        <source>Website only</source>
        <translation>Только сайт</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Удержание</translation>
    </message>
    <message>
        <source>Online carts of visitors</source>
        <translation>Онлайн-корзины посетителей</translation>
    </message>
    <message>
        <source>Opened at the counter</source>
        <translation>Открыты на кассе</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Приняты</translation>
    </message>
    <message>
        <source>Paid in store</source>
        <translation>Оплачены в магазине</translation>
    </message>
    <message>
        <source>From online cart to paid</source>
        <translation>От онлайн-корзины до оплаты</translation>
    </message>
    <message>
        <source>In store, with online cart</source>
        <translation>В магазине, с корзиной</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>В магазине</translation>
    </message>
    <message>
        <source>Average order by channel</source>
        <translation>Средний заказ по каналам</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Под вниманием</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Risk of leaving</source>
        <translation>Риск ухода</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Когорты</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Тренд</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>No open cart</source>
        <translation>Открытой корзины нет</translation>
    </message>
    <message>
        <source>Sara has 6 items on her wishlist. Four are here.</source>
        <translation>У Сары 6 товаров в списке желаний. Четыре есть здесь.</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ещё один</translation>
    </message>
    <message>
        <source>Scan a card, or type a phone, name, email or order number</source>
        <translation>Отсканируйте карту или введите телефон, имя, почту, номер заказа</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Серебро</translation>
    </message>
    <message>
        <source>18 min ago</source>
        <translation>18 мин назад</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Платина</translation>
    </message>
    <message>
        <source>hover</source>
        <translation>наведение</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Золото</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>keyboard focus</source>
        <translation>фокус клавиатуры</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Old profile</source>
        <translation>Старый профиль</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединён</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>It stays in Sara’s online cart. You can scan it again.</source>
        <translation>Останется в онлайн-корзине Сары. Можно отсканировать снова.</translation>
    </message>
    <message>
        <source>Remove the scarf from this sale?</source>
        <translation>Убрать шарф из продажи?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Locked. Sale is on hold.</source>
        <translation>Заблокировано. Продажа отложена.</translation>
    </message>
    <message>
        <source>Scan a badge or enter a PIN</source>
        <translation>Отсканируйте бейдж или введите PIN</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Stock here</source>
        <translation>Наличие</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>A newer price list is ready</source>
        <translation>Готов новый прайс-лист</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Back online. {0} changes sent</source>
        <translation>Связь есть. Отправлено изменений: {0}</translation>
    </message>
    <message>
        <source>Working offline since {0}</source>
        <translation>Без связи с {0}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Terminal is not answering</source>
        <translation>Терминал не отвечает</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Edit line</source>
        <translation>Изменить строку</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>Чек отправлен</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Строка удалена</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>List rows: rest, hover, selected, focus, disabled</source>
        <translation>Строки списка: покой, наведение, выбор, фокус, недоступно</translation>
    </message>
    <message>
        <source>Dialog, over a flat scrim</source>
        <translation>Диалог на ровном фоне</translation>
    </message>
    <message>
        <source>Lock, after 2 minutes</source>
        <translation>Блокировка через 2 минуты</translation>
    </message>
    <message>
        <source>Toasts, 6 seconds, pausable</source>
        <translation>Уведомления, 6 секунд, с паузой</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Table rows: header, rest, changed, unavailable</source>
        <translation>Строки таблицы: заголовок, покой, изменено, недоступно</translation>
    </message>
    <message>
        <source>Banners</source>
        <translation>Полосы</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Покой</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Несколько строк</translation>
    </message>
    <message>
        <source>PIN, keypad, two sides of a question</source>
        <translation>PIN-код, клавиши, две стороны вопроса</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>Этот магазин</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>Drawer and shift</source>
        <translation>Ящик и смена</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Итоги дня</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Кто что сделал</translation>
    </message>
    <message>
        <source>Drawer and figures</source>
        <translation>Ящик и итоги</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Everything that was done must be sent first. To leave for a moment, lock the till.</source>
        <translation>Сначала всё сделанное должно уйти. Чтобы отойти ненадолго, заблокируйте кассу.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
</context>
<context>
    <name>GiftPanel</name>
    <message>
        <source>Gift card</source>
        <translation>Подарочная карта</translation>
    </message>
    <message>
        <source>Scan the card, or type its number. It is asked at once.</source>
        <translation>Отсканируйте карту или введите номер. Запрос идёт сразу.</translation>
    </message>
    <message>
        <source>Number of the gift card</source>
        <translation>Номер подарочной карты</translation>
    </message>
    <message>
        <source>Show balance</source>
        <translation>Показать остаток</translation>
    </message>
    <message>
        <source>Take from gift card</source>
        <translation>Списать с карты</translation>
    </message>
    <message>
        <source>On this card: {amount}</source>
        <translation>На этой карте: {amount}</translation>
    </message>
    <message>
        <source>Without a connection no gift card can be taken. Choose another way to pay.</source>
        <translation>Без связи подарочную карту принять нельзя. Выберите другой способ оплаты.</translation>
    </message>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>Отсканируйте карту или введите её номер.</translation>
    </message>
</context>
<context>
    <name>GoesWith</name>
    <message>
        <source>Add {title}</source>
        <translation>Добавить: {title}</translation>
    </message>
</context>
<context>
    <name>GoodsCard</name>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
</context>
<context>
    <name>InsightsFiles</name>
    <message>
        <source>Save table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Аналитика</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Chart as table</source>
        <translation>Диаграмма таблицей</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Next chart</source>
        <translation>Следующая диаграмма</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>ещё не отправлялось</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>По состоянию на {time}</translation>
    </message>
    <message>
        <source>Groups under 10 people are hidden</source>
        <translation>Группы менее 10 человек скрыты</translation>
    </message>
    <message>
        <source>Working the figures out</source>
        <translation>Показатели вычисляются</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>All shortcuts</source>
        <translation>Все клавиши</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Десятичный знак</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Of this window. Receipts and messages are in the customer’s own language.</source>
        <translation>Для окна. Чеки и сообщения — на языке клиента.</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Язык и регион</translation>
    </message>
</context>
<context>
    <name>LikesCard</name>
    <message>
        <source>Likes</source>
        <translation>Нравится</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Avoids</source>
        <translation>Избегает</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Customer agrees</source>
        <translation>Клиент согласен</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>{count} в наличии</translation>
    </message>
    <message>
        <source>Only {count} here</source>
        <translation>Здесь только {count}</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Здесь нет</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Scan a label, or type a name or SKU below.</source>
        <translation>Отсканируйте этикетку или введите название либо артикул ниже.</translation>
    </message>
    <message>
        <source>Nothing in this sale yet</source>
        <translation>В продаже пока пусто</translation>
    </message>
    <message>
        <source>Drawer and shift</source>
        <translation>Ящик и смена</translation>
    </message>
    <message>
        <source>Scan or type to add an item</source>
        <translation>Отсканируйте или введите товар</translation>
    </message>
    <message>
        <source>{lines} from the cart: {channel}, {saved}</source>
        <translation>{lines} из корзины: {channel}, {saved}</translation>
    </message>
</context>
<context>
    <name>LinesHead</name>
    <message>
        <source>Stock here</source>
        <translation>Наличие</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>LinkCode</name>
    <message>
        <source>Code with the link</source>
        <translation>Код со ссылкой</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Sale {number} waits to be paid</source>
        <translation>Продажа {number} ждёт оплаты</translation>
    </message>
    <message>
        <source>The customer may scan this code with their phone.</source>
        <translation>Клиент может отсканировать этот код телефоном.</translation>
    </message>
    <message>
        <source>The link is being made. Open it again in a moment.</source>
        <translation>Ссылка создаётся. Откройте её через минуту.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Ждать дальше</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>The customer has just paid it</source>
        <translation>Клиент только что оплатил</translation>
    </message>
    <message>
        <source>The order is cancelled</source>
        <translation>Заказ отменён</translation>
    </message>
    <message>
        <source>Its goods are free.</source>
        <translation>Товар снова свободен.</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Pay by link</source>
        <translation>Оплата по ссылке</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>How the link is sent</source>
        <translation>Как отправить ссылку</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Адрес эл. почты</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Отправить ссылку</translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation>Показать как код</translation>
    </message>
    <message>
        <source>The customer pays on their phone. The order and the goods wait until they did.</source>
        <translation>Клиент платит с телефона. Заказ и товар ждут оплаты.</translation>
    </message>
    <message>
        <source>Without a connection no link can be sent. Choose another way to pay.</source>
        <translation>Без связи ссылку не отправить. Выберите другой способ оплаты.</translation>
    </message>
    <message>
        <source>Type the customer’s phone number.</source>
        <translation>Введите телефон клиента.</translation>
    </message>
    <message>
        <source>Type the customer’s email address.</source>
        <translation>Введите эл. почту клиента.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Waiting for a link</source>
        <translation>Ждут оплаты по ссылке</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Продажа {number}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>срок: {time}</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>None yet.</source>
        <translation>Пока нет.</translation>
    </message>
</context>
<context>
    <name>LiveCartsCard</name>
    <message>
        <source>No open carts</source>
        <translation>Открытых корзин нет</translation>
    </message>
    <message>
        <source>Carts from the website appear here by themselves.</source>
        <translation>Корзины с сайта появляются здесь сами.</translation>
    </message>
    <message>
        <source>Online carts now</source>
        <translation>Онлайн-корзины сейчас</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>This till is locked</source>
        <translation>Касса заблокирована</translation>
    </message>
    <message>
        <source>The open sale is kept. {name} or a manager opens it by badge or PIN.</source>
        <translation>Открытая продажа сохранена. Откроет {name} или менеджер: бейджем или PIN-кодом.</translation>
    </message>
    <message>
        <source>No sale is open. Scan your badge, or enter your PIN.</source>
        <translation>Открытой продажи нет. Отсканируйте бейдж или введите PIN-код.</translation>
    </message>
    <message>
        <source>The open sale is {name}’s. They or a manager open this till.</source>
        <translation>Открыта продажа: {name}. Кассу откроет её продавец или менеджер.</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message numerus="yes">
        <source>Locks after %n minute(s) without activity. Your open sale stays safe.</source>
        <translation>
            <numerusform>Блокируется через %n минуту без действий. Открытая продажа в сохранности.</numerusform>
            <numerusform>Блокируется через %n минуты без действий. Открытая продажа в сохранности.</numerusform>
            <numerusform>Блокируется через %n минут без действий. Открытая продажа в сохранности.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>No personal data is written</source>
        <translation>Личные данные не пишутся</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Скопировать журнал</translation>
    </message>
    <message>
        <source>Nothing was written since the start.</source>
        <translation>С запуска ничего не записано.</translation>
    </message>
    <message>
        <source>Log copied</source>
        <translation>Журнал скопирован</translation>
    </message>
    <message>
        <source>No personal data is in it.</source>
        <translation>Личных данных в нём нет.</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
</context>
<context>
    <name>MethodList</name>
    <message>
        <source>Card terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Подарочная карта</translation>
    </message>
    <message>
        <source>Split the amount</source>
        <translation>Разделить сумму</translation>
    </message>
    <message>
        <source>Pay by link</source>
        <translation>Оплата по ссылке</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Только что</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>{0} мин</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>{0} ч</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Put cash into the drawer</source>
        <translation>Внести наличные в ящик</translation>
    </message>
    <message>
        <source>Take cash out of the drawer</source>
        <translation>Изъять наличные из ящика</translation>
    </message>
    <message>
        <source>Your role takes out up to {amount}.</source>
        <translation>Ваша роль изымает до {amount}.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Размен из банка</translation>
    </message>
    <message>
        <source>Stamps, with receipt</source>
        <translation>Марки, с чеком</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Изъять</translation>
    </message>
    <message>
        <source>Write an amount, such as 120.50</source>
        <translation>Введите сумму, например 120,50</translation>
    </message>
    <message>
        <source>Ask a manager to take out this much</source>
        <translation>Такую сумму изымает менеджер</translation>
    </message>
    <message>
        <source>Say what the cash is for</source>
        <translation>Укажите, на что наличные</translation>
    </message>
</context>
<context>
    <name>NoSale</name>
    <message>
        <source>Take a customer’s online cart over, or scan what lies on the counter.</source>
        <translation>Примите онлайн-корзину клиента или сканируйте товар на прилавке.</translation>
    </message>
    <message>
        <source>No sale is open</source>
        <translation>Продажа не открыта</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Sale without a customer</source>
        <translation>Продажа без клиента</translation>
    </message>
    <message>
        <source>Drawer and shift</source>
        <translation>Ящик и смена</translation>
    </message>
    <message>
        <source>Held sales</source>
        <translation>Отложенные продажи</translation>
    </message>
    <message>
        <source>Take up sale</source>
        <translation>Продолжить продажу</translation>
    </message>
    <message>
        <source>Drop held sale</source>
        <translation>Сбросить отложенную</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Без клиента</translation>
    </message>
    <message>
        <source>this till</source>
        <translation>эта касса</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Facts that help to serve. The customer may ask to read them.</source>
        <translation>Факты, полезные для обслуживания. Клиент может попросить их прочесть.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What should the next person know?</source>
        <translation>Что нужно знать следующему?</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Заметок пока нет</translation>
    </message>
    <message>
        <source>A good note saves a question next time.</source>
        <translation>Хорошая заметка избавит от лишнего вопроса.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Заметка сохранена</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Ждёт отправки</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Sell without a name</source>
        <translation>Продать без имени</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>No one called “{text}” yet</source>
        <translation>Клиента «{text}» пока нет</translation>
    </message>
    <message>
        <source>Check the spelling, or add them here.</source>
        <translation>Проверьте написание или добавьте клиента здесь.</translation>
    </message>
    <message numerus="yes">
        <source>You are offline. Of all customers only {count} is (are) on this till.</source>
        <translation>
            <numerusform>Связи нет. Из всех клиентов на этой кассе только {count}.</numerusform>
            <numerusform>Связи нет. Из всех клиентов на этой кассе только {count}.</numerusform>
            <numerusform>Связи нет. Из всех клиентов на этой кассе только {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe in the full list</source>
        <translation>Возможно, в полном списке</translation>
    </message>
    <message>
        <source>Card {number} is not linked to anyone.</source>
        <translation>Карта {number} ни к кому не привязана.</translation>
    </message>
    <message>
        <source>This card is not known</source>
        <translation>Такой карты нет</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} здесь</translation>
    </message>
    <message>
        <source>Swap to {variant}</source>
        <translation>Заменить на {variant}</translation>
    </message>
    <message>
        <source>Send from {place}</source>
        <translation>Отправить: {place}</translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation>На адрес: {address}</translation>
    </message>
    <message>
        <source>Address is needed</source>
        <translation>Нужен адрес</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Не включать</translation>
    </message>
    <message>
        <source>Stays in the wishlist</source>
        <translation>Остаётся в списке желаний</translation>
    </message>
    <message>
        <source>Sell it anyway</source>
        <translation>Всё равно продать</translation>
    </message>
    <message>
        <source>The goods are in hand</source>
        <translation>Товар на руках</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Choose what to do with this line</source>
        <translation>Выберите, что делать с этой строкой</translation>
    </message>
    <message>
        <source>Arrow keys to move, Enter to choose</source>
        <translation>Стрелки — перейти, Enter — выбрать</translation>
    </message>
    <message>
        <source>Elsewhere: {places}</source>
        <translation>В других местах: {places}</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order {number}</source>
        <translation>Заказ {number}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>В том числе налог</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>Начислено баллов</translation>
    </message>
    <message>
        <source>Returned {day}: {reason}</source>
        <translation>Возврат {day}: {reason}</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>Показать чек</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Напечатать ещё раз</translation>
    </message>
    <message>
        <source>{count} returned</source>
        <translation>Возвращено: {count}</translation>
    </message>
</context>
<context>
    <name>OrdersTab</name>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Заказов пока нет</translation>
    </message>
    <message>
        <source>Sales of all channels appear here.</source>
        <translation>Здесь видны продажи всех каналов.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Wishlist</source>
        <translation>Список желаний</translation>
    </message>
    <message>
        <source>No wishes yet</source>
        <translation>Желаний пока нет</translation>
    </message>
    <message>
        <source>Add one on the Wishlist tab.</source>
        <translation>Добавьте на вкладке «Список желаний».</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Заказов пока нет</translation>
    </message>
</context>
<context>
    <name>PaidCard</name>
    <message>
        <source>Paid {amount}</source>
        <translation>Оплачено {amount}</translation>
    </message>
    <message>
        <source>Give {amount} change</source>
        <translation>Отдайте сдачу {amount}</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Продажа {number}</translation>
    </message>
    <message>
        <source>No change to give</source>
        <translation>Сдачи нет</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>{amount} left</source>
        <translation>Осталось {amount}</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Возвращается</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Give this payment back</source>
        <translation>Вернуть эту оплату</translation>
    </message>
</context>
<context>
    <name>PaymentBanner</name>
    <message>
        <source>A card payment is unknown.</source>
        <translation>Итог оплаты картой неизвестен.</translation>
    </message>
    <message>
        <source>Do not take another payment for this sale.</source>
        <translation>Не принимайте другую оплату за эту продажу.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Узнать</translation>
    </message>
    <message>
        <source>The sale is paid</source>
        <translation>Продажа оплачена</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>Показать чек</translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
    <message>
        <source>Back to cart</source>
        <translation>Назад к корзине</translation>
    </message>
    <message>
        <source>How would {name} like to pay?</source>
        <translation>Как {name} хочет заплатить?</translation>
    </message>
    <message>
        <source>By email or SMS</source>
        <translation>По почте или SMS</translation>
    </message>
    <message>
        <source>Sends an email link</source>
        <translation>Ссылка уйдёт письмом</translation>
    </message>
    <message>
        <source>Tap, insert or swipe</source>
        <translation>Касание, чип или полоса</translation>
    </message>
    <message>
        <source>By approval code</source>
        <translation>По коду подтверждения</translation>
    </message>
    <message>
        <source>The drawer opens by itself</source>
        <translation>Ящик откроется сам</translation>
    </message>
    <message>
        <source>With change</source>
        <translation>Со сдачей</translation>
    </message>
    <message>
        <source>Scan or type the number</source>
        <translation>Сканировать или ввести</translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation>Нужна связь</translation>
    </message>
    <message>
        <source>Up to 4 payments</source>
        <translation>До 4 оплат</translation>
    </message>
    <message>
        <source>How is it paid?</source>
        <translation>Как оплачивают?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить ещё раз</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Stop on terminal</source>
        <translation>Остановить терминал</translation>
    </message>
    <message>
        <source>Send to terminal</source>
        <translation>Отправить на терминал</translation>
    </message>
    <message>
        <source>Take the cash</source>
        <translation>Принять наличные</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Отправить ссылку</translation>
    </message>
    <message>
        <source>Take from gift card</source>
        <translation>Списать с карты</translation>
    </message>
    <message>
        <source>Pay this part by card</source>
        <translation>Эту часть картой</translation>
    </message>
    <message>
        <source>The terminal approved it</source>
        <translation>Терминал одобрил</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Открыть ящик</translation>
    </message>
</context>
<context>
    <name>PaymentsSection</name>
    <message>
        <source>Not set up</source>
        <translation>Не настроено</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Настроено</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>Здесь не используется</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n minute(s)</source>
        <translation>
            <numerusform>Действует %n минуту</numerusform>
            <numerusform>Действует %n минуты</numerusform>
            <numerusform>Действует %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>IT connects it.</source>
        <translation>Подключает ИТ.</translation>
    </message>
    <message>
        <source>Pay by link</source>
        <translation>Оплата по ссылке</translation>
    </message>
    <message>
        <source>The head office decides how long.</source>
        <translation>Сколько, решает головной офис.</translation>
    </message>
    <message>
        <source>Cash is rounded to</source>
        <translation>Наличные округляются до</translation>
    </message>
    <message>
        <source>Cards and links are not rounded.</source>
        <translation>Карты и ссылки не округляются.</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Способы оплаты</translation>
    </message>
    <message>
        <source>The highest discount by hand.</source>
        <translation>Наибольшая скидка вручную.</translation>
    </message>
    <message>
        <source>One point is earned for</source>
        <translation>Один балл даётся за</translation>
    </message>
    <message>
        <source>One point pays</source>
        <translation>Один балл оплачивает</translation>
    </message>
    <message>
        <source>Discounts and points</source>
        <translation>Скидки и баллы</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Name at sign-in</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Слишком много неверных PIN-кодов. Попробуйте через {time}.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Введите PIN-код</translation>
    </message>
</context>
<context>
    <name>PointsRow</name>
    <message>
        <source>Use points</source>
        <translation>Списать баллы</translation>
    </message>
    <message numerus="yes">
        <source>Use {points} point(s)</source>
        <translation>
            <numerusform>Списать {points} балл</numerusform>
            <numerusform>Списать {points} балла</numerusform>
            <numerusform>Списать {points} баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {all}. Worth {amount}.</source>
        <translation>Всего {all}. Это {amount}.</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>{0}, was {1}</source>
        <translation>{0}, было {1}</translation>
    </message>
</context>
<context>
    <name>PrintedCode</name>
    <message>
        <source>Code to scan: {code}</source>
        <translation>Код для сканирования: {code}</translation>
    </message>
</context>
<context>
    <name>PrivacyNote</name>
    <message>
        <source>Privacy is on.</source>
        <translation>Приватность включена.</translation>
    </message>
    <message>
        <source>Name, phone and email are shortened while the screen may face the customer.</source>
        <translation>Имя, телефон и почта сокращены, пока экран может видеть клиент.</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Names, phones and e-mails are shortened. During a payment it turns on by itself.</source>
        <translation>Имена, телефоны и почта сокращаются. При оплате включается сама.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Автоблокировка</translation>
    </message>
    <message>
        <source>The head office decides how soon.</source>
        <translation>Когда — решает головной офис.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>The page and the open sale are kept.</source>
        <translation>Страница и открытая продажа сохраняются.</translation>
    </message>
    <message>
        <source>Security and privacy</source>
        <translation>Защита и приватность</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Через %n минуту</numerusform>
            <numerusform>Через %n минуты</numerusform>
            <numerusform>Через %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileAdvice</name>
    <message>
        <source>Add to the sale</source>
        <translation>Добавить в продажу</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Put off. It comes back in a while.</source>
        <translation>Отложено. Вернётся через некоторое время.</translation>
    </message>
</context>
<context>
    <name>ProfilingRow</name>
    <message>
        <source>Suggestions from purchases</source>
        <translation>Подсказки по покупкам</translation>
    </message>
    <message>
        <source>Off: nothing is worked out about this customer, and what there was is removed everywhere.</source>
        <translation>Выключено: об этом клиенте ничего не вычисляется, а что было — удаляется везде.</translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>Open profile</source>
        <translation>Открыть профиль</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Gift receipt</source>
        <translation>Подарочный чек</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>It is sent when the connection returns.</source>
        <translation>Уйдёт, когда вернётся связь.</translation>
    </message>
    <message>
        <source>The receipt is on its way</source>
        <translation>Чек отправляется</translation>
    </message>
    <message>
        <source>Gift receipt printed</source>
        <translation>Подарочный чек напечатан</translation>
    </message>
    <message>
        <source>No points were earned</source>
        <translation>Баллы не начислены</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Сохранение чека</translation>
    </message>
    <message>
        <source>Receipt saved</source>
        <translation>Чек сохранён</translation>
    </message>
</context>
<context>
    <name>ReceiptsSection</name>
    <message>
        <source>Set up</source>
        <translation>Настроено</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Не настроено</translation>
    </message>
    <message>
        <source>{count} mm</source>
        <translation>{count} мм</translation>
    </message>
    <message>
        <source>Kept on this till</source>
        <translation>Ведётся на этой кассе</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>Здесь не используется</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Without one a receipt is saved as a PDF.</source>
        <translation>Без него чек сохраняется как PDF.</translation>
    </message>
    <message>
        <source>Width of the roll</source>
        <translation>Ширина ленты</translation>
    </message>
    <message>
        <source>IT sets it.</source>
        <translation>Настраивает ИТ.</translation>
    </message>
    <message>
        <source>Fiscal journal</source>
        <translation>Фискальный журнал</translation>
    </message>
    <message>
        <source>Every sale is written in a chain.</source>
        <translation>Каждая продажа пишется в цепочку.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>По эл. почте</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>По SMS</translation>
    </message>
    <message>
        <source>The store service sends it in the customer’s language.</source>
        <translation>Сервис магазина отправляет его на языке клиента.</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>В течение %n дня</numerusform>
            <numerusform>В течение %n дней</numerusform>
            <numerusform>В течение %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods may come back</source>
        <translation>Товар можно вернуть</translation>
    </message>
    <message>
        <source>It stands on every receipt.</source>
        <translation>Это стоит на каждом чеке.</translation>
    </message>
    <message>
        <source>Messages and returns</source>
        <translation>Сообщения и возвраты</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Nobody yet today</source>
        <translation>Сегодня пока никого</translation>
    </message>
    <message>
        <source>Customers you open appear here.</source>
        <translation>Здесь появятся клиенты, которых вы открывали.</translation>
    </message>
    <message>
        <source>Recent on this till</source>
        <translation>Недавние на этой кассе</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Сохранение итогов</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>SaleActs</name>
    <message>
        <source>{title} is out of the sale</source>
        <translation>Убрано из продажи: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>The code counts</source>
        <translation>Код действует</translation>
    </message>
</context>
<context>
    <name>SaleBanner</name>
    <message>
        <source>This cart is already paid, order {number}.</source>
        <translation>Эта корзина уже оплачена, заказ {number}.</translation>
    </message>
    <message>
        <source>Do not take payment. Give the cart back.</source>
        <translation>Не принимайте оплату. Верните корзину.</translation>
    </message>
    <message>
        <source>{name} may be paying this cart online.</source>
        <translation>{name}, возможно, оплачивает эту корзину онлайн.</translation>
    </message>
    <message>
        <source>Ask first. If both pay, the later money goes back.</source>
        <translation>Сначала спросите. При двух оплатах вернётся более поздняя.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed since {name} saved this cart</source>
        <translation>
            <numerusform>После сохранения корзины ({name}) изменилась %n строка</numerusform>
            <numerusform>После сохранения корзины ({name}) изменились %n строки</numerusform>
            <numerusform>После сохранения корзины ({name}) изменилось %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Something changed since {name} saved this cart</source>
        <translation>После сохранения корзины ({name}) что-то изменилось</translation>
    </message>
    <message>
        <source>Sold without a connection.</source>
        <translation>Продано без связи.</translation>
    </message>
    <message>
        <source>The store service closes the online cart when this sale is sent.</source>
        <translation>Сервис магазина закроет онлайн-корзину, когда продажа уйдёт.</translation>
    </message>
    <message>
        <source>Nothing changed since {name} saved this cart.</source>
        <translation>После сохранения корзины ({name}) ничего не изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) dropped</source>
        <translation>
            <numerusform>%n цена снизилась</numerusform>
            <numerusform>%n цены снизились</numerusform>
            <numerusform>%n цен снизилось</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) rose</source>
        <translation>
            <numerusform>%n цена выросла</numerusform>
            <numerusform>%n цены выросли</numerusform>
            <numerusform>%n цен выросло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not here</source>
        <translation>
            <numerusform>%n товара здесь нет</numerusform>
            <numerusform>%n товаров здесь нет</numerusform>
            <numerusform>%n товаров здесь нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) already bought</source>
        <translation>
            <numerusform>%n товар уже куплен</numerusform>
            <numerusform>%n товара уже куплены</numerusform>
            <numerusform>%n товаров уже куплено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promotion(s) ended</source>
        <translation>
            <numerusform>%n акция закончилась</numerusform>
            <numerusform>%n акции закончились</numerusform>
            <numerusform>%n акций закончилось</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new promotion(s)</source>
        <translation>
            <numerusform>%n новая акция</numerusform>
            <numerusform>%n новые акции</numerusform>
            <numerusform>%n новых акций</numerusform>
        </translation>
    </message>
    <message>
        <source>Online copy on hold {time}</source>
        <translation>Онлайн-копия в брони {time}</translation>
    </message>
</context>
<context>
    <name>SaleCard</name>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Осталось оплатить</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Продажа {number}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Of that tax</source>
        <translation>Из них налог</translation>
    </message>
    <message>
        <source>Rounding for cash</source>
        <translation>Округление наличных</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>Оплачено {amount}</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>из {amount}</translation>
    </message>
</context>
<context>
    <name>SaleHead</name>
    <message>
        <source>Cart</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Без клиента</translation>
    </message>
    <message>
        <source>No points are earned</source>
        <translation>Баллы не начисляются</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Save for home</source>
        <translation>В онлайн-корзину</translation>
    </message>
    <message>
        <source>Hold sale</source>
        <translation>Отложить продажу</translation>
    </message>
    <message>
        <source>Take up sale</source>
        <translation>Продолжить продажу</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ещё один</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>На один меньше</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Give back cart</source>
        <translation>Вернуть корзину</translation>
    </message>
    <message>
        <source>Drop sale</source>
        <translation>Сбросить продажу</translation>
    </message>
    <message>
        <source>The hold ended</source>
        <translation>Бронь закончилась</translation>
    </message>
    <message>
        <source>The online cart is back as it was. Nothing was charged.</source>
        <translation>Онлайн-корзина снова как была. Ничего не списано.</translation>
    </message>
</context>
<context>
    <name>SameCard</name>
    <message>
        <source>Known already?</source>
        <translation>Уже знакомы?</translation>
    </message>
    <message>
        <source>Nobody like this yet</source>
        <translation>Похожих пока нет</translation>
    </message>
    <message>
        <source>Whoever matches appears here.</source>
        <translation>Здесь появятся совпадения.</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Scan this code three times. The till learns how your scanner types.</source>
        <translation>Отсканируйте этот код три раза. Касса узнает, как вводит ваш сканер.</translation>
    </message>
    <message>
        <source>The scanner test was stopped. Nothing was changed.</source>
        <translation>Проверка сканера остановлена. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Scan the code now.</source>
        <translation>Отсканируйте код.</translation>
    </message>
    <message>
        <source>Stop the scanner test</source>
        <translation>Остановить проверку</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Проверить сканер</translation>
    </message>
    <message>
        <source>{count} of {all} scans read. Scan it once more.</source>
        <translation>Считано {count} из {all}. Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>That was another code, or the keyboard of the scanner is not known. Scan this one.</source>
        <translation>Это другой код, или раскладка сканера неизвестна. Отсканируйте этот.</translation>
    </message>
    <message>
        <source>The scanner types too slowly to be told from a person. Set it to a faster speed.</source>
        <translation>Сканер вводит слишком медленно, почти как человек. Увеличьте его скорость.</translation>
    </message>
    <message>
        <source>The scans differ. Start again from the first one.</source>
        <translation>Сканирования различаются. Начните с первого.</translation>
    </message>
    <message>
        <source>The scanner is known now.</source>
        <translation>Сканер теперь известен.</translation>
    </message>
    <message>
        <source>The scanner is known until the app is closed. It could not be saved: tell IT.</source>
        <translation>Сканер известен до закрытия программы. Сохранить не удалось: сообщите в ИТ.</translation>
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
        <translation>пауза</translation>
    </message>
    <message>
        <source>Ends with: {key}</source>
        <translation>В конце: {key}</translation>
    </message>
    <message>
        <source>Longest gap: {count} ms</source>
        <translation>Самый долгий перерыв: {count} мс</translation>
    </message>
    <message>
        <source>Before the code: {signs}</source>
        <translation>Перед кодом: {signs}</translation>
    </message>
    <message>
        <source>After the code: {signs}</source>
        <translation>После кода: {signs}</translation>
    </message>
</context>
<context>
    <name>SearchHero</name>
    <message>
        <source>Open first result</source>
        <translation>Открыть первый результат</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Prices and stock</source>
        <translation>Цены и остатки</translation>
    </message>
    <message>
        <source>Online carts</source>
        <translation>Онлайн-корзины</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Last sent {time}</source>
        <translation>Последняя отправка {time}</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ещё не отправлено</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>All is safe on this till. {since}</source>
        <translation>Всё на этой кассе в сохранности. {since}</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Работа без связи</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <translation>Отправка не идёт</translation>
    </message>
    <message>
        <source>All is safe on this till. Tell IT.</source>
        <translation>Всё на этой кассе в сохранности. Сообщите в ИТ.</translation>
    </message>
    <message>
        <source>Last synced {time}</source>
        <translation>Последний обмен {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n секунду назад</numerusform>
            <numerusform>%n секунды назад</numerusform>
            <numerusform>%n секунд назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Всё отправлено</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Set by IT</source>
        <translation>Задано ИТ</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Язык и регион</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Security and privacy</source>
        <translation>Защита и приватность</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>ИТ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Try to connect</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Закрыть настройки</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Аналитика</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Pay in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Изъять</translation>
    </message>
    <message>
        <source>Correct the float</source>
        <translation>Исправить размен</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Итоги дня</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Кто что сделал</translation>
    </message>
    <message>
        <source>Drawer and shift</source>
        <translation>Ящик и смена</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Закрыть смену</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Открыть смену</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Пересчитать ящик</translation>
    </message>
    <message>
        <source>Count the change</source>
        <translation>Пересчитать размен</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Пересчитано</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>В ящике</translation>
    </message>
    <message>
        <source>A manager sees what should be there.</source>
        <translation>Сколько должно быть, видит менеджер.</translation>
    </message>
    <message>
        <source>Exactly what should be there.</source>
        <translation>Ровно столько, сколько должно быть.</translation>
    </message>
    <message>
        <source>{amount} is missing.</source>
        <translation>Не хватает {amount}.</translation>
    </message>
    <message>
        <source>{amount} too much.</source>
        <translation>Лишние {amount}.</translation>
    </message>
    <message>
        <source>The shift is open</source>
        <translation>Смена открыта</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Изъято</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Show the keys</source>
        <translation>Показать клавиши</translation>
    </message>
    <message>
        <source>Every page prints its keys below; F1 shows all of them.</source>
        <translation>Клавиши страницы указаны внизу; F1 показывает все.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>На каждой странице</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Newest</source>
        <translation>Самое новое</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Scan your badge, or enter your PIN.</source>
        <translation>Отсканируйте бейдж или введите PIN-код.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Доброе утро</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Добрый день</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Добрый вечер</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n изменение ещё не отправлено</numerusform>
            <numerusform>%n изменения ещё не отправлены</numerusform>
            <numerusform>%n изменений ещё не отправлено</numerusform>
        </translation>
    </message>
    <message>
        <source>A payment is not finished yet</source>
        <translation>Оплата ещё не завершена</translation>
    </message>
    <message>
        <source>They are safe on this till. Sign out when they are sent, or lock the till until then.</source>
        <translation>Они в сохранности на этой кассе. Выйдите после отправки, а пока заблокируйте кассу.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Не выходить</translation>
    </message>
    <message>
        <source>Save an encrypted copy</source>
        <translation>Сохранить зашифрованную копию</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>IT can send it later from this file. Without the password nobody can read it.</source>
        <translation>ИТ отправит их из этого файла позже. Без пароля его никто не прочтёт.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>At least 12 letters or digits</source>
        <translation>Не менее 12 букв или цифр</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) saved in the file</source>
        <translation>
            <numerusform>В файле сохранено %n изменение</numerusform>
            <numerusform>В файле сохранены %n изменения</numerusform>
            <numerusform>В файле сохранено %n изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SizesCard</name>
    <message>
        <source>Sizes</source>
        <translation>Размеры</translation>
    </message>
    <message>
        <source>No sizes yet.</source>
        <translation>Размеров пока нет.</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>Проверено {day}</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>SplitPanel</name>
    <message>
        <source>Split the amount</source>
        <translation>Разделить сумму</translation>
    </message>
    <message>
        <source>Pay this part by card</source>
        <translation>Эту часть картой</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Наличными</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Подарочная карта</translation>
    </message>
    <message>
        <source>Up to 4 payments in one sale, {left} still free. Choose equal parts, or type this part’s amount.</source>
        <translation>До 4 оплат в продаже, свободно: {left}. Выберите равные части или введите сумму этой.</translation>
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
        <translation>Автономный терминал</translation>
    </message>
    <message>
        <source>Type the amount on the terminal. When it says approved, type the code from its slip.</source>
        <translation>Наберите сумму на терминале. После одобрения введите код с его слипа.</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Код подтверждения</translation>
    </message>
    <message>
        <source>6 letters or digits</source>
        <translation>6 букв или цифр</translation>
    </message>
    <message>
        <source>Last four digits of the card</source>
        <translation>Последние четыре цифры карты</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Можно не заполнять</translation>
    </message>
    <message>
        <source>The terminal approved it</source>
        <translation>Терминал одобрил</translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Opening the till</source>
        <translation>Касса открывается</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Настроить заново</translation>
    </message>
    <message>
        <source>Copying the shop to this till</source>
        <translation>Магазин копируется на эту кассу</translation>
    </message>
    <message>
        <source>{percent} of {records}. The till works without a connection afterwards.</source>
        <translation>{percent}, всего {records}. Потом касса работает и без связи.</translation>
    </message>
    <message>
        <source>{records}. The till works without a connection afterwards.</source>
        <translation>{records}. Потом касса работает и без связи.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Best next step</source>
        <translation>Лучший следующий шаг</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Шаг {0} из {1}: {2}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Goes with this cart</source>
        <translation>Подходит к этой корзине</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Принять оплату</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Complete sale</source>
        <translation>Завершить продажу</translation>
    </message>
    <message>
        <source>This cart is already paid. Give it back.</source>
        <translation>Эта корзина уже оплачена. Верните её.</translation>
    </message>
    <message>
        <source>{amount} is paid already. Take the rest.</source>
        <translation>Уже оплачено {amount}. Примите остаток.</translation>
    </message>
    <message>
        <source>Saved online</source>
        <translation>Сохранено онлайн</translation>
    </message>
    <message>
        <source>Price drop, {title}</source>
        <translation>Цена снизилась, {title}</translation>
    </message>
    <message>
        <source>Price drops</source>
        <translation>Снижение цен</translation>
    </message>
    <message>
        <source>Price rise, {title}</source>
        <translation>Цена выросла, {title}</translation>
    </message>
    <message>
        <source>Price rises</source>
        <translation>Рост цен</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>Добавлено здесь</translation>
    </message>
    <message>
        <source>Left out, {titles}</source>
        <translation>Не вошло, {titles}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не вошло</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Points, {points}</source>
        <translation>Баллы, {points}</translation>
    </message>
    <message>
        <source>Promotion, {title}</source>
        <translation>Акция, {title}</translation>
    </message>
    <message>
        <source>Offer, {title}</source>
        <translation>Предложение, {title}</translation>
    </message>
    <message>
        <source>Voucher, {title}</source>
        <translation>Ваучер, {title}</translation>
    </message>
    <message>
        <source>Discount, {title}</source>
        <translation>Скидка, {title}</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>В том числе налог</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Tax {rate} included</source>
        <translation>В том числе налог {rate}</translation>
    </message>
    <message>
        <source>Tax {rate}</source>
        <translation>Налог {rate}</translation>
    </message>
    <message numerus="yes">
        <source>Earns {points} point(s), {left} left to {tier}</source>
        <translation>
            <numerusform>Плюс {points} балл, «{tier}»: ещё {left}</numerusform>
            <numerusform>Плюс {points} балла, «{tier}»: ещё {left}</numerusform>
            <numerusform>Плюс {points} баллов, «{tier}»: ещё {left}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earns {points} point(s)</source>
        <translation>
            <numerusform>Плюс {points} балл</numerusform>
            <numerusform>Плюс {points} балла</numerusform>
            <numerusform>Плюс {points} баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan or type an item first.</source>
        <translation>Сначала отсканируйте или введите товар.</translation>
    </message>
    <message>
        <source>One item is not sold any more. Choose what to do with it.</source>
        <translation>Один товар больше не продаётся. Выберите, что с ним делать.</translation>
    </message>
    <message>
        <source>One item is not here. Choose what to do with it.</source>
        <translation>Одного товара здесь нет. Выберите, что с ним делать.</translation>
    </message>
    <message>
        <source>A price rose. Ask the customer, then record the answer.</source>
        <translation>Цена выросла. Спросите клиента и запишите ответ.</translation>
    </message>
    <message>
        <source>One item can no longer be sent. Choose what to do with it.</source>
        <translation>Один товар уже нельзя отправить. Выберите, что с ним делать.</translation>
    </message>
    <message>
        <source>One item is to be sent: the customer’s address is needed.</source>
        <translation>Один товар нужно отправить: требуется адрес клиента.</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>On this till</source>
        <translation>На этой кассе</translation>
    </message>
    <message>
        <source>Try to connect</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Records of</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Prices and stock</source>
        <translation>Цены и остатки</translation>
    </message>
    <message>
        <source>Online carts</source>
        <translation>Онлайн-корзины</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Ждёт отправки</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>Synced {0}</source>
        <translation>Обмен {0}</translation>
    </message>
    <message>
        <source>Sending {0}</source>
        <translation>Отправка {0}</translation>
    </message>
    <message>
        <source>Offline · {0} to send</source>
        <translation>Без связи · {0} в очереди</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <translation>Отправка не идёт</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Без связи</translation>
    </message>
</context>
<context>
    <name>TasteList</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove {value}</source>
        <translation>Убрать: {value}</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
</context>
<context>
    <name>TastesTab</name>
    <message>
        <source>Sizes</source>
        <translation>Размеры</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Посадка</translation>
    </message>
    <message>
        <source>Prefers longer sleeves</source>
        <translation>Любит рукав подлиннее</translation>
    </message>
    <message>
        <source>Save sizes</source>
        <translation>Сохранить размеры</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Нравится</translation>
    </message>
    <message>
        <source>Cashmere</source>
        <translation>Кашемир</translation>
    </message>
    <message>
        <source>Avoids</source>
        <translation>Избегает</translation>
    </message>
    <message>
        <source>Mohair</source>
        <translation>Мохер</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>Проверено {day}</translation>
    </message>
    <message>
        <source>Sizes saved</source>
        <translation>Размеры сохранены</translation>
    </message>
</context>
<context>
    <name>TerminalPanel</name>
    <message>
        <source>Send to terminal</source>
        <translation>Отправить на терминал</translation>
    </message>
    <message>
        <source>Stop on terminal</source>
        <translation>Остановить терминал</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Send to terminal again</source>
        <translation>Снова отправить на терминал</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>Ожидание карты</translation>
    </message>
    <message>
        <source>Ask the customer to tap, insert or swipe. Do not take the card.</source>
        <translation>Попросите клиента приложить, вставить или провести карту. Не берите карту в руки.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <source>The terminal is asked to stop. Wait for its answer.</source>
        <translation>Терминалу отправлена команда остановки. Дождитесь ответа.</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>Оплата не прошла</translation>
    </message>
    <message>
        <source>Nothing was charged. Try again, or choose another way to pay.</source>
        <translation>Ничего не списано. Попробуйте снова или выберите другой способ.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Nothing was charged. Send it again, or choose another way to pay.</source>
        <translation>Ничего не списано. Отправьте снова или выберите другой способ.</translation>
    </message>
    <message>
        <source>The terminal does not answer</source>
        <translation>Терминал не отвечает</translation>
    </message>
    <message>
        <source>Nothing was charged. Check its power and cable, or use a standalone terminal.</source>
        <translation>Ничего не списано. Проверьте питание и кабель или возьмите автономный терминал.</translation>
    </message>
    <message>
        <source>Ready for the card</source>
        <translation>Можно принять карту</translation>
    </message>
    <message>
        <source>The amount goes to the terminal. The customer pays there.</source>
        <translation>Сумма уходит на терминал. Клиент платит там.</translation>
    </message>
    <message>
        <source>Stops in {time}</source>
        <translation>Остановится через {time}</translation>
    </message>
    <message>
        <source>Waiting for the terminal’s answer</source>
        <translation>Ожидание ответа терминала</translation>
    </message>
</context>
<context>
    <name>TerminalPicture</name>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>Member</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Серебро</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Золото</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Платина</translation>
    </message>
</context>
<context>
    <name>ToastAction</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>No sales yet</source>
        <translation>Продаж пока нет</translation>
    </message>
    <message>
        <source>Today’s sales of this store appear here.</source>
        <translation>Здесь появляются сегодняшние продажи магазина.</translation>
    </message>
    <message>
        <source>Today in this store</source>
        <translation>Сегодня в этом магазине</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a customer: scan, phone, name, email</source>
        <translation>Найти клиента: карта, телефон, имя, почта</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Privacy on</source>
        <translation>Приватность включена</translation>
    </message>
    <message>
        <source>Press to end privacy, hold to look for 10 seconds (F8)</source>
        <translation>Нажать — выключить приватность, удержать — показать на 10 секунд (F8)</translation>
    </message>
    <message>
        <source>Privacy on (F8)</source>
        <translation>Приватность включена (F8)</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>This page did not load</source>
        <translation>Страница не открылась</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Скопировать код</translation>
    </message>
    <message>
        <source>Your sale is safe. If it happens again, tell IT the code {code}.</source>
        <translation>Продажа в сохранности. Если повторится, сообщите в ИТ код {code}.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Код скопирован</translation>
    </message>
</context>
<context>
    <name>UnknownCard</name>
    <message>
        <source>Ask the terminal again</source>
        <translation>Снова спросить терминал</translation>
    </message>
    <message>
        <source>Do not take another payment for this sale.</source>
        <translation>Не принимайте другую оплату за эту продажу.</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Что в сохранности</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>The sale and its goods are saved on this till.</source>
        <translation>Продажа и товары сохранены на этой кассе.</translation>
    </message>
    <message>
        <source>Nothing is charged twice: the same payment is asked about, never sent again.</source>
        <translation>Дважды ничего не спишется: о той же оплате спрашивают, снова её не отправляют.</translation>
    </message>
    <message>
        <source>If it was charged, the sale completes by itself.</source>
        <translation>Если деньги списаны, продажа завершится сама.</translation>
    </message>
    <message>
        <source>Keep the customer’s goods at the counter.</source>
        <translation>Оставьте товар клиента на прилавке.</translation>
    </message>
    <message>
        <source>Ask again here. This till also asks by itself every few seconds.</source>
        <translation>Спросите здесь ещё раз. Касса и сама спрашивает каждые несколько секунд.</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Продажа {number}</translation>
    </message>
    <message>
        <source>A manager, or the bank’s terminal service. Its number is on the terminal.</source>
        <translation>Менеджеру или в службу терминалов банка. Её номер указан на терминале.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Nobody knows yet.</source>
        <translation>Пока никто не знает.</translation>
    </message>
    <message>
        <source>Was the card charged?</source>
        <translation>Списаны ли деньги с карты?</translation>
    </message>
    <message>
        <source>The terminal’s answer did not arrive. The bank may have charged the card, or not.</source>
        <translation>Ответ терминала не пришёл. Банк мог списать деньги, а мог и нет.</translation>
    </message>
    <message>
        <source>Look at the terminal: does it say approved, or print a slip?</source>
        <translation>Посмотрите на терминал: есть одобрение или слип?</translation>
    </message>
    <message>
        <source>The terminal did not answer yet. Check its power and cable, then ask again.</source>
        <translation>Терминал ещё не ответил. Проверьте питание и кабель и спросите снова.</translation>
    </message>
    <message>
        <source>Was the gift card charged?</source>
        <translation>Списано ли с подарочной карты?</translation>
    </message>
    <message>
        <source>The store service’s answer did not arrive. The card may be lighter, or not.</source>
        <translation>Ответ сервиса магазина не пришёл. С карты могло списаться, а могло и нет.</translation>
    </message>
    <message>
        <source>Keep the gift card here, too.</source>
        <translation>Подарочную карту тоже оставьте здесь.</translation>
    </message>
    <message>
        <source>There is no connection yet. Try again in a moment.</source>
        <translation>Связи ещё нет. Попробуйте через минуту.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить ещё раз</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting to send</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Зашифровано</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ничего не ждёт</translation>
    </message>
    <message>
        <source>All that was done here is sent.</source>
        <translation>Всё, что сделано здесь, отправлено.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Type the approval code from the slip.</source>
        <translation>Введите код подтверждения со слипа.</translation>
    </message>
    <message>
        <source>The link is sent</source>
        <translation>Ссылка отправлена</translation>
    </message>
    <message>
        <source>The order and the goods wait until the customer paid.</source>
        <translation>Заказ и товар ждут оплаты клиентом.</translation>
    </message>
    <message>
        <source>Give {amount} back?</source>
        <translation>Вернуть {amount}?</translation>
    </message>
    <message>
        <source>Take the cash out of the drawer and give it to the customer.</source>
        <translation>Возьмите наличные из ящика и отдайте клиенту.</translation>
    </message>
    <message>
        <source>Cancel it on the standalone terminal first.</source>
        <translation>Сначала отмените оплату на автономном терминале.</translation>
    </message>
    <message>
        <source>The money goes back the way it came.</source>
        <translation>Деньги вернутся тем же путём.</translation>
    </message>
    <message>
        <source>Keep this payment</source>
        <translation>Оставить эту оплату</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>That looks like a bank card number.</source>
        <translation>Похоже на номер банковской карты.</translation>
    </message>
    <message>
        <source>It was not kept. Bank cards belong in the card terminal only.</source>
        <translation>Он не сохранён. Банковским картам место только в терминале.</translation>
    </message>
    <message>
        <source>This scan was not used.</source>
        <translation>Это сканирование не использовано.</translation>
    </message>
    <message>
        <source>Nothing is scanned during the payment but gift cards: press 3 first.</source>
        <translation>При оплате сканируют только подарочные карты: сначала нажмите 3.</translation>
    </message>
    <message>
        <source>That looks like a bank card number. It is not taken here.</source>
        <translation>Похоже на номер банковской карты. Здесь его не принимают.</translation>
    </message>
    <message>
        <source>Scan the gift card or type its number.</source>
        <translation>Отсканируйте подарочную карту или введите её номер.</translation>
    </message>
    <message>
        <source>Type digits, with a point before the smaller coins.</source>
        <translation>Введите цифры, дробную часть — после запятой.</translation>
    </message>
    <message>
        <source>{paid} paid, {rest} still to pay</source>
        <translation>Оплачено {paid}, осталось {rest}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Choose one or more</source>
        <translation>Выберите один или несколько</translation>
    </message>
    <message>
        <source>A receipt may be sent without marketing consent. It carries no offers.</source>
        <translation>Чек можно отправить без согласия на рекламу. Предложений в нём нет.</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Другой адрес</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>Put into the sale</source>
        <translation>В продажу</translation>
    </message>
    <message>
        <source>Remove {title} from the wishlist</source>
        <translation>Убрать из списка желаний: {title}</translation>
    </message>
    <message>
        <source>added by the customer</source>
        <translation>от клиента</translation>
    </message>
    <message>
        <source>added in the store</source>
        <translation>из магазина</translation>
    </message>
</context>
<context>
    <name>WishesTab</name>
    <message>
        <source>Wishlist</source>
        <translation>Список желаний</translation>
    </message>
    <message>
        <source>Scan or type to add a wish</source>
        <translation>Отсканируйте или введите желание</translation>
    </message>
    <message>
        <source>Scan or type what they would like. It is kept offline too.</source>
        <translation>Отсканируйте или введите, чего хочет клиент. Сохранится и без связи.</translation>
    </message>
    <message>
        <source>No wishes yet</source>
        <translation>Желаний пока нет</translation>
    </message>
    <message>
        <source>{title} is off the wishlist</source>
        <translation>Убрано из списка желаний: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Card terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Amount on this card</source>
        <translation>Сумма по этой карте</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Получено наличными</translation>
    </message>
    <message>
        <source>Amount from this gift card</source>
        <translation>Сумма с этой подарочной карты</translation>
    </message>
    <message>
        <source>Amount of this part</source>
        <translation>Сумма этой части</translation>
    </message>
    <message>
        <source>Amount in the link</source>
        <translation>Сумма по ссылке</translation>
    </message>
    <message>
        <source>Type digits, with a point before the smaller coins.</source>
        <translation>Введите цифры, дробную часть — после запятой.</translation>
    </message>
    <message>
        <source>Nothing typed means the exact amount.</source>
        <translation>Если ничего не ввести — без сдачи.</translation>
    </message>
    <message>
        <source>Less than the amount to pay: the rest is paid otherwise.</source>
        <translation>Меньше суммы к оплате: остаток оплачивают иначе.</translation>
    </message>
    <message>
        <source>A link is for all that is left to pay.</source>
        <translation>По ссылке оплачивают весь остаток.</translation>
    </message>
    <message>
        <source>This is more than what is left to pay.</source>
        <translation>Это больше, чем осталось оплатить.</translation>
    </message>
    <message>
        <source>This is the last of 4 payments: it has to be the whole rest.</source>
        <translation>Это последняя из 4 оплат: она покрывает весь остаток.</translation>
    </message>
    <message>
        <source>Less than the rest? You can add another payment.</source>
        <translation>Меньше остатка? Можно добавить ещё оплату.</translation>
    </message>
    <message>
        <source>Card, standalone terminal</source>
        <translation>Карта, автономный терминал</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Подарочная карта</translation>
    </message>
    <message>
        <source>Split the amount</source>
        <translation>Разделить сумму</translation>
    </message>
    <message>
        <source>Pay by link</source>
        <translation>Оплата по ссылке</translation>
    </message>
    <message>
        <source>Use a standalone terminal</source>
        <translation>Автономный терминал</translation>
    </message>
    <message>
        <source>Use this till’s terminal</source>
        <translation>Терминал этой кассы</translation>
    </message>
</context>
<context>
    <name>WorksCard</name>
    <message>
        <source>What works now</source>
        <translation>Что работает сейчас</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>{count} on this till</source>
        <translation>{count} на этой кассе</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Sell for cash</source>
        <translation>Продажа за наличные</translation>
    </message>
    <message>
        <source>Earn points</source>
        <translation>Начисление баллов</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>Добавятся позже</translation>
    </message>
    <message>
        <source>Notes, sizes, consents</source>
        <translation>Заметки, размеры, согласия</translation>
    </message>
    <message>
        <source>Sent later</source>
        <translation>Уйдут позже</translation>
    </message>
    <message>
        <source>Look at online carts</source>
        <translation>Просмотр онлайн-корзин</translation>
    </message>
    <message>
        <source>As saved here</source>
        <translation>Как сохранено здесь</translation>
    </message>
    <message>
        <source>Take over a cart</source>
        <translation>Приём корзины</translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation>Нужна связь</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n товар</numerusform>
            <numerusform>%n товара</numerusform>
            <numerusform>%n товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n заказ</numerusform>
            <numerusform>%n заказа</numerusform>
            <numerusform>%n заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} point(s)</source>
        <translation>
            <numerusform>{0} балл</numerusform>
            <numerusform>{0} балла</numerusform>
            <numerusform>{0} баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} point(s) earned</source>
        <translation>
            <numerusform>Начислен {0} балл</numerusform>
            <numerusform>Начислено {0} балла</numerusform>
            <numerusform>Начислено {0} баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} record(s)</source>
        <translation>
            <numerusform>{0} запись</numerusform>
            <numerusform>{0} записи</numerusform>
            <numerusform>{0} записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} cart(s)</source>
        <translation>
            <numerusform>{0} корзина</numerusform>
            <numerusform>{0} корзины</numerusform>
            <numerusform>{0} корзин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} order(s)</source>
        <translation>
            <numerusform>{0} заказ</numerusform>
            <numerusform>{0} заказа</numerusform>
            <numerusform>{0} заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} answer(s)</source>
        <translation>
            <numerusform>{0} ответ</numerusform>
            <numerusform>{0} ответа</numerusform>
            <numerusform>{0} ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} customer(s)</source>
        <translation>
            <numerusform>{0} клиент</numerusform>
            <numerusform>{0} клиента</numerusform>
            <numerusform>{0} клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} day(s) still to be added up</source>
        <translation>
            <numerusform>Осталось подсчитать: {0} день</numerusform>
            <numerusform>Осталось подсчитать: {0} дня</numerusform>
            <numerusform>Осталось подсчитать: {0} дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every %n day(s)</source>
        <translation>
            <numerusform>Примерно раз в %n день</numerusform>
            <numerusform>Примерно раз в %n дня</numerusform>
            <numerusform>Примерно раз в %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every %n week(s)</source>
        <translation>
            <numerusform>Примерно раз в %n неделю</numerusform>
            <numerusform>Примерно раз в %n недели</numerusform>
            <numerusform>Примерно раз в %n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Через %n день</numerusform>
            <numerusform>Через %n дня</numerusform>
            <numerusform>Через %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>Newest</source>
        <translation>Самое новое</translation>
    </message>
    <message>
        <source>Handed to a manager</source>
        <translation>Передано менеджеру</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Продажа {number}</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Эта касса</translation>
    </message>
    <message>
        <source>Another till</source>
        <translation>Другая касса</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>В другом месте</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Номера ещё нет</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Home store</source>
        <translation>Свой магазин</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Посадка</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>{who} changed it</source>
        <translation>Изменение: {who}</translation>
    </message>
    <message>
        <source>{who} recorded a yes</source>
        <translation>Согласие записано: {who}</translation>
    </message>
    <message>
        <source>{who} recorded a no</source>
        <translation>Отказ записан: {who}</translation>
    </message>
    <message>
        <source>The card was given to {who}</source>
        <translation>Карта выдана: {who}</translation>
    </message>
    <message>
        <source>{who} made the sale</source>
        <translation>Продажа: {who}</translation>
    </message>
    <message>
        <source>{who} handed it to a manager</source>
        <translation>{who} передаёт менеджеру</translation>
    </message>
    <message>
        <source>The file was damaged, then repaired</source>
        <translation>Файл был повреждён и восстановлен</translation>
    </message>
    <message>
        <source>An older copy of the file was put back</source>
        <translation>Возвращена более старая копия файла</translation>
    </message>
    <message>
        <source>It no longer matched what was there</source>
        <translation>Больше не совпадает с тем, что было</translation>
    </message>
    <message>
        <source>Both were compared</source>
        <translation>Обе копии сверены</translation>
    </message>
    <message>
        <source>Number given twice</source>
        <translation>Повторно выданный номер</translation>
    </message>
    <message>
        <source>First given</source>
        <translation>Кому выдан сначала</translation>
    </message>
    <message>
        <source>Changes kept</source>
        <translation>Сохранено изменений</translation>
    </message>
    <message>
        <source>Of these still to be sent</source>
        <translation>Из них ещё отправить</translation>
    </message>
    <message>
        <source>Payments kept</source>
        <translation>Сохранено оплат</translation>
    </message>
    <message>
        <source>Changes missing</source>
        <translation>Пропало изменений</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>Пропавшие номера</translation>
    </message>
    <message>
        <source>{bad} of {all}</source>
        <translation>{bad} из {all}</translation>
    </message>
    <message>
        <source>Damaged parts of the file</source>
        <translation>Повреждённые части файла</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Sales numbered since</source>
        <translation>Номера продаж с</translation>
    </message>
    <message>
        <source>{here} here, {known} known</source>
        <translation>{here} здесь, {known} в сервисе</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Последний номер</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} — {last}</translation>
    </message>
    <message>
        <source>{channel}: two answers</source>
        <translation>{channel}: два ответа</translation>
    </message>
    <message>
        <source>One card, two customers</source>
        <translation>Одна карта, два клиента</translation>
    </message>
    <message>
        <source>Cart paid twice</source>
        <translation>Корзина оплачена дважды</translation>
    </message>
    <message>
        <source>Paid, but not booked</source>
        <translation>Оплачено, но не проведено</translation>
    </message>
    <message>
        <source>Sums to check</source>
        <translation>Суммы на проверку</translation>
    </message>
    <message>
        <source>One number, two sales</source>
        <translation>Один номер, две продажи</translation>
    </message>
    <message>
        <source>Goods sold twice</source>
        <translation>Товар продан дважды</translation>
    </message>
    <message>
        <source>Needs a manager</source>
        <translation>Нужен менеджер</translation>
    </message>
    <message>
        <source>From a till out of service</source>
        <translation>От выведенной из работы кассы</translation>
    </message>
    <message>
        <source>A note was not kept</source>
        <translation>Заметка не сохранена</translation>
    </message>
    <message>
        <source>The record is gone</source>
        <translation>Записи больше нет</translation>
    </message>
    <message>
        <source>A till was set back</source>
        <translation>Касса вернулась к старому состоянию</translation>
    </message>
    <message>
        <source>A damaged file was repaired</source>
        <translation>Повреждённый файл восстановлен</translation>
    </message>
    <message>
        <source>Something cannot be read</source>
        <translation>Что-то не читается</translation>
    </message>
    <message>
        <source>One voucher, two sales</source>
        <translation>Один ваучер, две продажи</translation>
    </message>
    <message>
        <source>More points than there were</source>
        <translation>Баллов больше, чем было</translation>
    </message>
    <message>
        <source>A high discount</source>
        <translation>Высокая скидка</translation>
    </message>
    <message>
        <source>Nothing left to send</source>
        <translation>Отправить нечего</translation>
    </message>
    <message>
        <source>A link was not paid</source>
        <translation>Ссылка не оплачена</translation>
    </message>
    <message>
        <source>Money nobody waited for</source>
        <translation>Деньги, которых не ждали</translation>
    </message>
    <message>
        <source>A link was paid with another sum</source>
        <translation>По ссылке оплачена другая сумма</translation>
    </message>
    <message>
        <source>Money not back yet</source>
        <translation>Деньги ещё не возвращены</translation>
    </message>
    <message>
        <source>The count differs</source>
        <translation>Пересчёт не сошёлся</translation>
    </message>
    <message>
        <source>Much cash taken out</source>
        <translation>Изъято много наличных</translation>
    </message>
    <message>
        <source>A receipt was not sent</source>
        <translation>Чек не отправлен</translation>
    </message>
    <message>
        <source>A link was not sent</source>
        <translation>Ссылка не отправлена</translation>
    </message>
    <message>
        <source>A payment without an answer</source>
        <translation>Оплата без ответа</translation>
    </message>
    <message>
        <source>Closed with an open payment</source>
        <translation>Закрыта с неясной оплатой</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Стоит взглянуть</translation>
    </message>
    <message>
        <source>Two phone numbers</source>
        <translation>Два телефона</translation>
    </message>
    <message>
        <source>Two email addresses</source>
        <translation>Два адреса эл. почты</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Два языка</translation>
    </message>
    <message>
        <source>Two birthdays</source>
        <translation>Два дня рождения</translation>
    </message>
    <message>
        <source>Two home stores</source>
        <translation>Два своих магазина</translation>
    </message>
    <message>
        <source>Two notes about fit</source>
        <translation>Две заметки о посадке</translation>
    </message>
    <message>
        <source>Several details differ</source>
        <translation>Различаются несколько данных</translation>
    </message>
    <message>
        <source>Two sizes</source>
        <translation>Два размера</translation>
    </message>
    <message>
        <source>Two names</source>
        <translation>Два имени</translation>
    </message>
    <message>
        <source>{channel}: yes or no?</source>
        <translation>{channel}: да или нет?</translation>
    </message>
    <message>
        <source>Whose card is this?</source>
        <translation>Чья это карта?</translation>
    </message>
    <message>
        <source>Which sale stands?</source>
        <translation>Какая продажа в силе?</translation>
    </message>
    <message>
        <source>Does this sale stand?</source>
        <translation>В силе ли эта продажа?</translation>
    </message>
    <message>
        <source>Are the sums right?</source>
        <translation>Верны ли суммы?</translation>
    </message>
    <message>
        <source>Do both sales stand?</source>
        <translation>Обе продажи в силе?</translation>
    </message>
    <message>
        <source>Who keeps the goods?</source>
        <translation>У кого останется товар?</translation>
    </message>
    <message>
        <source>Shall it be done?</source>
        <translation>Выполнить это?</translation>
    </message>
    <message>
        <source>Shall it count?</source>
        <translation>Засчитать это?</translation>
    </message>
    <message>
        <source>Write the note again?</source>
        <translation>Записать заметку заново?</translation>
    </message>
    <message>
        <source>Is everything at this till all right?</source>
        <translation>На этой кассе всё в порядке?</translation>
    </message>
    <message>
        <source>Is anything missing after the repair?</source>
        <translation>После восстановления чего-нибудь не хватает?</translation>
    </message>
    <message>
        <source>May the voucher count twice?</source>
        <translation>Засчитать ваучер дважды?</translation>
    </message>
    <message>
        <source>Shall the points stay used?</source>
        <translation>Оставить баллы списанными?</translation>
    </message>
    <message>
        <source>Is this discount all right?</source>
        <translation>Эта скидка допустима?</translation>
    </message>
    <message>
        <source>Where shall the goods come from?</source>
        <translation>Откуда взять товар?</translation>
    </message>
    <message>
        <source>Is the money given back?</source>
        <translation>Деньги отданы?</translation>
    </message>
    <message>
        <source>Is the money returned?</source>
        <translation>Деньги возвращены?</translation>
    </message>
    <message>
        <source>How was the money returned?</source>
        <translation>Как вернули деньги?</translation>
    </message>
    <message>
        <source>Is the difference explained?</source>
        <translation>Расхождение объяснено?</translation>
    </message>
    <message>
        <source>Was this all right?</source>
        <translation>Это было допустимо?</translation>
    </message>
    <message>
        <source>Send the receipt again?</source>
        <translation>Отправить чек ещё раз?</translation>
    </message>
    <message>
        <source>Send the link again?</source>
        <translation>Отправить ссылку ещё раз?</translation>
    </message>
    <message>
        <source>Was the customer charged?</source>
        <translation>Списаны ли деньги у клиента?</translation>
    </message>
    <message>
        <source>What became of the payment?</source>
        <translation>Чем закончилась оплата?</translation>
    </message>
    <message>
        <source>Can this be put aside?</source>
        <translation>Можно ли это отложить?</translation>
    </message>
    <message>
        <source>Which phone number is right?</source>
        <translation>Какой телефон верный?</translation>
    </message>
    <message>
        <source>Which email address is right?</source>
        <translation>Какой адрес почты верный?</translation>
    </message>
    <message>
        <source>Which language is right?</source>
        <translation>Какой язык верный?</translation>
    </message>
    <message>
        <source>Which birthday is right?</source>
        <translation>Какой день рождения верный?</translation>
    </message>
    <message>
        <source>Which home store is right?</source>
        <translation>Какой свой магазин верный?</translation>
    </message>
    <message>
        <source>Which note is right?</source>
        <translation>Какая заметка верная?</translation>
    </message>
    <message>
        <source>Which details are right?</source>
        <translation>Какие данные верные?</translation>
    </message>
    <message>
        <source>Which size is right?</source>
        <translation>Какой размер верный?</translation>
    </message>
    <message>
        <source>Which name is right?</source>
        <translation>Какое имя верное?</translation>
    </message>
    <message>
        <source>Changed here and on the website</source>
        <translation>Изменено здесь и на сайте</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>Изменено в двух местах</translation>
    </message>
    <message>
        <source>The number was given twice</source>
        <translation>Номер выдан дважды</translation>
    </message>
    <message>
        <source>Bought elsewhere before it was sent</source>
        <translation>Куплено в другом месте до отправки</translation>
    </message>
    <message>
        <source>The cart had changed meanwhile</source>
        <translation>Корзина тем временем изменилась</translation>
    </message>
    <message>
        <source>Total and lines do not agree</source>
        <translation>Итог и строки не сходятся</translation>
    </message>
    <message>
        <source>Two receipts have the same number</source>
        <translation>У двух чеков один номер</translation>
    </message>
    <message>
        <source>Sold here and in another order</source>
        <translation>Продано здесь и в другом заказе</translation>
    </message>
    <message>
        <source>Not part of the associate’s role</source>
        <translation>Не входит в роль продавца</translation>
    </message>
    <message>
        <source>Sent by a till that was taken out of service</source>
        <translation>Отправлено кассой, выведенной из работы</translation>
    </message>
    <message>
        <source>It held what looks like a bank card number</source>
        <translation>В ней было похожее на номер банковской карты</translation>
    </message>
    <message>
        <source>Changed after the record was removed</source>
        <translation>Изменено после удаления записи</translation>
    </message>
    <message>
        <source>Its saved work is older than what was sent</source>
        <translation>Сохранённое старше отправленного</translation>
    </message>
    <message>
        <source>What was whole is kept</source>
        <translation>Уцелевшее сохранено</translation>
    </message>
    <message>
        <source>It is kept as it came</source>
        <translation>Хранится, как пришло</translation>
    </message>
    <message>
        <source>Two tills took it without a connection</source>
        <translation>Две кассы приняли его без связи</translation>
    </message>
    <message>
        <source>Two tills used them without a connection</source>
        <translation>Две кассы списали их без связи</translation>
    </message>
    <message>
        <source>More than this role may give by hand</source>
        <translation>Больше, чем эта роль даёт вручную</translation>
    </message>
    <message>
        <source>Sold to be sent, but the place has none</source>
        <translation>Продано с отправкой, но там товара нет</translation>
    </message>
    <message>
        <source>A part was paid at the till before</source>
        <translation>Часть раньше оплатили на кассе</translation>
    </message>
    <message>
        <source>A link was paid too late, or twice</source>
        <translation>Ссылку оплатили поздно или дважды</translation>
    </message>
    <message>
        <source>The order still waits for the right sum</source>
        <translation>Заказ ещё ждёт верной суммы</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed it</source>
        <translation>Терминал ещё не подтвердил</translation>
    </message>
    <message>
        <source>The drawer did not hold what it should</source>
        <translation>В ящике не та сумма</translation>
    </message>
    <message>
        <source>More than this role may take out</source>
        <translation>Больше, чем эта роль изымает</translation>
    </message>
    <message>
        <source>The receipt could not be sent</source>
        <translation>Чек не удалось отправить</translation>
    </message>
    <message>
        <source>The link to pay did not reach the customer</source>
        <translation>Ссылка на оплату не дошла до клиента</translation>
    </message>
    <message>
        <source>Nobody has heard how it ended</source>
        <translation>Никто не знает, чем она закончилась</translation>
    </message>
    <message>
        <source>A manager closed the shift without its answer</source>
        <translation>Смена закрыта менеджером без ответа о ней</translation>
    </message>
    <message>
        <source>The store service asks for a person</source>
        <translation>Сервис магазина просит решения человека</translation>
    </message>
    <message>
        <source>Ask {name} later</source>
        <translation>Спросить позже: {name}</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Спросить позже</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Написать другое</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Record the yes</source>
        <translation>Записать согласие</translation>
    </message>
    <message>
        <source>Keep the no</source>
        <translation>Оставить отказ</translation>
    </message>
    <message>
        <source>Leave the card</source>
        <translation>Не менять карту</translation>
    </message>
    <message>
        <source>Use another number</source>
        <translation>Взять другой номер</translation>
    </message>
    <message>
        <source>Record money given back</source>
        <translation>Записать возврат денег</translation>
    </message>
    <message>
        <source>Book both sales</source>
        <translation>Провести обе продажи</translation>
    </message>
    <message>
        <source>Book the sale</source>
        <translation>Провести продажу</translation>
    </message>
    <message>
        <source>Accept the sums</source>
        <translation>Принять суммы</translation>
    </message>
    <message>
        <source>Keep both sales</source>
        <translation>Оставить обе продажи</translation>
    </message>
    <message>
        <source>Keep the store sale</source>
        <translation>Оставить продажу магазина</translation>
    </message>
    <message>
        <source>Take the goods back</source>
        <translation>Принять товар обратно</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Выполнить сейчас</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>It was charged</source>
        <translation>Деньги списаны</translation>
    </message>
    <message>
        <source>It was not charged</source>
        <translation>Деньги не списаны</translation>
    </message>
    <message>
        <source>Ask the store service again</source>
        <translation>Снова спросить сервис магазина</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Засчитать</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Не включать</translation>
    </message>
    <message>
        <source>Leave the note out</source>
        <translation>Не брать заметку</translation>
    </message>
    <message>
        <source>Write the note again</source>
        <translation>Записать заметку заново</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Keep website number</source>
        <translation>Оставить номер с сайта</translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>Оставить этот номер</translation>
    </message>
    <message>
        <source>Keep website address</source>
        <translation>Оставить адрес с сайта</translation>
    </message>
    <message>
        <source>Keep this address</source>
        <translation>Оставить этот адрес</translation>
    </message>
    <message>
        <source>Keep this language</source>
        <translation>Оставить этот язык</translation>
    </message>
    <message>
        <source>Keep this birthday</source>
        <translation>Оставить этот день рождения</translation>
    </message>
    <message>
        <source>Keep this store</source>
        <translation>Оставить этот магазин</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>Оставить эту заметку</translation>
    </message>
    <message>
        <source>Keep these details</source>
        <translation>Оставить эти данные</translation>
    </message>
    <message>
        <source>Keep this size</source>
        <translation>Оставить этот размер</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Оставить это имя</translation>
    </message>
    <message>
        <source>A note on the profile says what to ask.</source>
        <translation>Заметка в профиле подскажет, что спросить.</translation>
    </message>
    <message>
        <source>Until then nothing changes.</source>
        <translation>До тех пор ничего не меняется.</translation>
    </message>
    <message>
        <source>The profile of {name} shows it in every store.</source>
        <translation>Профиль ({name}) показывает это во всех магазинах.</translation>
    </message>
    <message>
        <source>The other one is removed.</source>
        <translation>Другое удаляется.</translation>
    </message>
    <message>
        <source>The other one is replaced.</source>
        <translation>Другое заменяется.</translation>
    </message>
    <message>
        <source>What {name} allowed stays as it is.</source>
        <translation>Согласия остаются прежними: {name}.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Остаётся как есть.</translation>
    </message>
    <message>
        <source>The decision is kept with your name.</source>
        <translation>Решение хранится с вашим именем.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Ничего не меняется.</translation>
    </message>
    <message>
        <source>Both stay on the profile.</source>
        <translation>В профиле остаются оба.</translation>
    </message>
    <message>
        <source>The first one is called first.</source>
        <translation>Звонят сначала по первому.</translation>
    </message>
    <message>
        <source>This channel is not used.</source>
        <translation>Этот канал не используется.</translation>
    </message>
    <message>
        <source>You can ask again another day.</source>
        <translation>Спросить можно в другой день.</translation>
    </message>
    <message>
        <source>The yes is recorded with today’s date.</source>
        <translation>Согласие записывается сегодняшним числом.</translation>
    </message>
    <message>
        <source>Choose this only if the customer said it after the no.</source>
        <translation>Только если клиент согласился уже после отказа.</translation>
    </message>
    <message>
        <source>The card stays where it is.</source>
        <translation>Карта остаётся где была.</translation>
    </message>
    <message>
        <source>Give a new card at the next visit.</source>
        <translation>Выдайте новую карту в следующий визит.</translation>
    </message>
    <message>
        <source>The new number is linked at once.</source>
        <translation>Новый номер привязывается сразу.</translation>
    </message>
    <message>
        <source>The other customer keeps the card.</source>
        <translation>Карта остаётся у другого клиента.</translation>
    </message>
    <message>
        <source>The store service did not keep the number.</source>
        <translation>Сервис магазина номер не сохранил.</translation>
    </message>
    <message>
        <source>The profile stays as it is.</source>
        <translation>Профиль остаётся как есть.</translation>
    </message>
    <message>
        <source>The new note is added to the profile.</source>
        <translation>Новая заметка добавляется в профиль.</translation>
    </message>
    <message>
        <source>The sale counts today, under its own number.</source>
        <translation>Продажа идёт сегодняшним днём, под своим номером.</translation>
    </message>
    <message>
        <source>The payment stays with it.</source>
        <translation>Оплата остаётся при ней.</translation>
    </message>
    <message>
        <source>Give the money back before you record it.</source>
        <translation>Верните деньги, потом запишите это.</translation>
    </message>
    <message>
        <source>The other sale stands, with its points.</source>
        <translation>В силе другая продажа, с её баллами.</translation>
    </message>
    <message>
        <source>Points are added for both.</source>
        <translation>Баллы начисляются за обе.</translation>
    </message>
    <message>
        <source>Points follow.</source>
        <translation>Баллы начислятся потом.</translation>
    </message>
    <message>
        <source>No sale is booked.</source>
        <translation>Продажа не проводится.</translation>
    </message>
    <message>
        <source>The sale was cancelled.</source>
        <translation>Продажа отменена.</translation>
    </message>
    <message>
        <source>Return it where the customer paid.</source>
        <translation>Верните там, где клиент платил.</translation>
    </message>
    <message>
        <source>The terminal is not asked any more.</source>
        <translation>Терминал больше не спрашивают.</translation>
    </message>
    <message>
        <source>The sale stays as it was paid.</source>
        <translation>Продажа остаётся оплаченной как была.</translation>
    </message>
    <message>
        <source>It goes to the same address.</source>
        <translation>Уйдёт на тот же адрес.</translation>
    </message>
    <message>
        <source>The sale is completed with this payment.</source>
        <translation>Продажа завершится с этой оплатой.</translation>
    </message>
    <message>
        <source>The sale can be paid another way.</source>
        <translation>Продажу можно оплатить другим способом.</translation>
    </message>
    <message>
        <source>What was taken goes back to the gift card.</source>
        <translation>Списанное вернётся на подарочную карту.</translation>
    </message>
    <message>
        <source>Both sales stay as they are.</source>
        <translation>Обе продажи остаются как есть.</translation>
    </message>
    <message>
        <source>Each is found by its day and amount.</source>
        <translation>Каждую находят по дню и сумме.</translation>
    </message>
    <message>
        <source>The goods stay with the customer in the store.</source>
        <translation>Товар остаётся у клиента в магазине.</translation>
    </message>
    <message>
        <source>Cancel the other order where it was made.</source>
        <translation>Отмените другой заказ там, где его сделали.</translation>
    </message>
    <message>
        <source>Both customers get their goods.</source>
        <translation>Оба клиента получают товар.</translation>
    </message>
    <message>
        <source>Send one of them from another place.</source>
        <translation>Отправьте один из них из другого места.</translation>
    </message>
    <message>
        <source>The other order is sent as planned.</source>
        <translation>Другой заказ уходит как намечено.</translation>
    </message>
    <message>
        <source>Take the goods back and return the money.</source>
        <translation>Примите товар обратно и верните деньги.</translation>
    </message>
    <message>
        <source>Compare with the receipts first, and enter what is missing.</source>
        <translation>Сначала сверьте с чеками и внесите недостающее.</translation>
    </message>
    <message>
        <source>It is done with your name.</source>
        <translation>Это делается от вашего имени.</translation>
    </message>
    <message>
        <source>The first attempt stays without effect.</source>
        <translation>Первая попытка остаётся без последствий.</translation>
    </message>
    <message>
        <source>It is carried out now.</source>
        <translation>Выполняется сейчас.</translation>
    </message>
    <message>
        <source>It is kept, but has no effect.</source>
        <translation>Хранится, но не действует.</translation>
    </message>
    <message>
        <source>What was whole is sent as usual.</source>
        <translation>Уцелевшее отправляется как обычно.</translation>
    </message>
    <message>
        <source>What was done since and not sent is gone.</source>
        <translation>Сделанное потом и не отправленное пропало.</translation>
    </message>
    <message>
        <source>The file holds personal data and can be read without a password. Give it to support only, then delete it.</source>
        <translation>В файле личные данные, он читается без пароля. Отдайте его только поддержке, потом удалите.</translation>
    </message>
    <message>
        <source>Save a copy for support</source>
        <translation>Сохранить копию для поддержки</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>break_claim</name>
    <message>
        <source>Ask {who} to give it back, or a manager to break the hold.</source>
        <translation>Вернуть её может {who}, снять бронь — менеджер.</translation>
    </message>
    <message>
        <source>Taken over: {time}.</source>
        <translation>Принята: {time}.</translation>
    </message>
    <message>
        <source>A sale made there may still come: then a manager is asked what to do.</source>
        <translation>Продажа оттуда ещё может прийти: тогда решать будет менеджер.</translation>
    </message>
    <message>
        <source>The cart becomes the customer’s again.</source>
        <translation>Корзина снова у клиента.</translation>
    </message>
    <message>
        <source>Break the hold of {who}?</source>
        <translation>Снять бронь ({who})?</translation>
    </message>
    <message>
        <source>Leave it with them</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Break the hold</source>
        <translation>Снять бронь</translation>
    </message>
    <message>
        <source>The hold is broken</source>
        <translation>Бронь снята</translation>
    </message>
    <message>
        <source>The cart can be taken over.</source>
        <translation>Корзину можно принять.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Barcode scanner</source>
        <translation>Сканер штрихкодов</translation>
    </message>
    <message>
        <source>As a keyboard</source>
        <translation>Как клавиатура</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Не настроено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Through the printer</source>
        <translation>Через принтер</translation>
    </message>
    <message>
        <source>Opens by hand</source>
        <translation>Открывается вручную</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Денежный ящик</translation>
    </message>
    <message>
        <source>On the second screen</source>
        <translation>На втором экране</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Экран клиента</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>Мало бумаги</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Взгляните сюда</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Свободное место</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Changes made here</source>
        <translation>Изменения, сделанные здесь</translation>
    </message>
    <message>
        <source>Copy of the shop</source>
        <translation>Копия магазина</translation>
    </message>
    <message>
        <source>Store service</source>
        <translation>Сервис магазина</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Fiscal journal</source>
        <translation>Фискальный журнал</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>Не как должно быть</translation>
    </message>
    <message>
        <source>closed to others</source>
        <translation>закрыта для других</translation>
    </message>
    <message>
        <source>readable by others</source>
        <translation>доступна другим</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} ГБ</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>В хранилище ключей</translation>
    </message>
    <message>
        <source>Not encrypted: {files}</source>
        <translation>Не зашифровано: {files}</translation>
    </message>
    <message>
        <source>All files, {count}</source>
        <translation>Все файлы, {count}</translation>
    </message>
    <message>
        <source>{waiting} waiting, {refused} not accepted</source>
        <translation>{waiting} ждёт, {refused} не принято</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} МБ</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>на {time}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>{seconds} s off</source>
        <translation>расхождение {seconds} с</translation>
    </message>
    <message>
        <source>has paper</source>
        <translation>бумага есть</translation>
    </message>
    <message>
        <source>little paper left</source>
        <translation>бумаги мало</translation>
    </message>
    <message>
        <source>whole, {count} since the last end of day</source>
        <translation>цел, {count} после прошлого закрытия дня</translation>
    </message>
</context>
<context>
    <name>claim_lost</name>
    <message>
        <source>The hold on the online cart ended</source>
        <translation>Бронь онлайн-корзины закончилась</translation>
    </message>
    <message>
        <source>Go on with the payment. Nothing is lost.</source>
        <translation>Продолжайте оплату. Ничего не пропало.</translation>
    </message>
    <message>
        <source>Sell these goods as a new sale</source>
        <translation>Продать эти товары новой продажей</translation>
    </message>
    <message>
        <source>Leave the cart</source>
        <translation>Оставить корзину</translation>
    </message>
    <message>
        <source>The sale is dropped</source>
        <translation>Продажа сброшена</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Ничего не списано.</translation>
    </message>
    <message>
        <source>It is already bought.</source>
        <translation>Она уже куплена.</translation>
    </message>
    <message>
        <source>It is with {who} now.</source>
        <translation>Сейчас с ней работает {who}.</translation>
    </message>
    <message>
        <source>It is the customer’s again.</source>
        <translation>Она снова у клиента.</translation>
    </message>
    <message>
        <source>As a new sale the goods are sold here, and the store service closes the online cart.</source>
        <translation>Товары продаются здесь новой продажей, онлайн-корзину закроет сервис магазина.</translation>
    </message>
</context>
<context>
    <name>device_test</name>
    <message>
        <source>The drawer was opened</source>
        <translation>Ящик открыт</translation>
    </message>
    <message>
        <source>{device} answered in {count} ms</source>
        <translation>{device}: ответ за {count} мс</translation>
    </message>
    <message>
        <source>Test of the printer</source>
        <translation>Проверка принтера</translation>
    </message>
</context>
<context>
    <name>discreet</name>
    <message>
        <source>Hidden while privacy is on.</source>
        <translation>Скрыто, пока включена приватность.</translation>
    </message>
</context>
<context>
    <name>drawer</name>
    <message>
        <source>Cart taken over</source>
        <translation>Корзина принята</translation>
    </message>
    <message>
        <source>Cart given back</source>
        <translation>Корзина возвращена</translation>
    </message>
    <message>
        <source>Cart taken from another till</source>
        <translation>Корзина взята с другой кассы</translation>
    </message>
    <message>
        <source>Discount by hand</source>
        <translation>Скидка вручную</translation>
    </message>
    <message>
        <source>Higher price agreed</source>
        <translation>Согласована более высокая цена</translation>
    </message>
    <message>
        <source>Charge taken back</source>
        <translation>Списание отменено</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Деньги возвращены</translation>
    </message>
    <message>
        <source>Payment did not come</source>
        <translation>Оплата не пришла</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>Смена открыта</translation>
    </message>
    <message>
        <source>Float put right</source>
        <translation>Размен исправлен</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Изъято</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Смена закрыта</translation>
    </message>
    <message>
        <source>From a till out of service</source>
        <translation>От выведенной из работы кассы</translation>
    </message>
    <message>
        <source>Question decided</source>
        <translation>Вопрос решён</translation>
    </message>
    <message>
        <source>Handed to a manager</source>
        <translation>Передано менеджеру</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>nobody worked on it</source>
        <translation>с ней не работали</translation>
    </message>
    <message>
        <source>by a manager</source>
        <translation>менеджером</translation>
    </message>
    <message>
        <source>ours kept</source>
        <translation>оставлено наше</translation>
    </message>
    <message>
        <source>theirs kept</source>
        <translation>оставлено другое</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>оставлены оба</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>money is back</source>
        <translation>деньги вернулись</translation>
    </message>
    <message>
        <source>written anew</source>
        <translation>записано заново</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Needs a manager</source>
        <translation>Нужен менеджер</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Акции</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>Персональные предложения</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Ваучеры</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Other discounts</source>
        <translation>Другие скидки</translation>
    </message>
    <message>
        <source>Card, other terminal</source>
        <translation>Карта, другой терминал</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Ваучер</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Не получено</translation>
    </message>
    <message>
        <source>Sales {first} to {last}</source>
        <translation>Продажи {first} — {last}</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Итоги дня</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>Все кассы</translation>
    </message>
    <message>
        <source>Made {time}</source>
        <translation>Составлено: {time}</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Sold at {rate}</source>
        <translation>Продано по ставке {rate}</translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <translation>НДС {rate}</translation>
    </message>
    <message>
        <source>From online carts</source>
        <translation>Из онлайн-корзин</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Shift {number}, {till}</source>
        <translation>Смена {number}, {till}</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Размен</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Продажи за наличные</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Пересчитано</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>Должно быть</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Unknown: {tender}</source>
        <translation>Неизвестно: {tender}</translation>
    </message>
    <message>
        <source>Drawer not counted: {tills}</source>
        <translation>Ящик не пересчитан: {tills}</translation>
    </message>
    <message>
        <source>Other tills as of {time}</source>
        <translation>Другие кассы: {time}</translation>
    </message>
</context>
<context>
    <name>handing_over</name>
    <message>
        <source>Put it aside first, or ask a manager.</source>
        <translation>Сначала отложите её или позовите менеджера.</translation>
    </message>
    <message>
        <source>The open sale is {name}’s.</source>
        <translation>Открыта продажа: {name}.</translation>
    </message>
    <message>
        <source>{name} works here now.</source>
        <translation>Теперь здесь работает {name}.</translation>
    </message>
</context>
<context>
    <name>help_sheet</name>
    <message>
        <source>Shortcuts and help</source>
        <translation>Клавиши и помощь</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Panel before</source>
        <translation>Предыдущая панель</translation>
    </message>
    <message>
        <source>Privacy on or off</source>
        <translation>Включить или выключить приватность</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Try to connect</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Аналитика</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Stop, close, back</source>
        <translation>Остановить, закрыть, назад</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>Клавиши этой страницы</translation>
    </message>
    <message>
        <source>A scan works on every page, wherever the focus is.</source>
        <translation>Сканировать можно на любой странице, где бы ни был фокус.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Last week is not over</source>
        <translation>Последняя неделя не закончилась</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Online carts of visitors</source>
        <translation>Онлайн-корзины посетителей</translation>
    </message>
    <message>
        <source>Opened at the counter</source>
        <translation>Открыты на кассе</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Приняты</translation>
    </message>
    <message>
        <source>Paid in store</source>
        <translation>Оплачены в магазине</translation>
    </message>
    <message>
        <source>Met an associate</source>
        <translation>Общались с продавцом</translation>
    </message>
    <message>
        <source>Website only</source>
        <translation>Только сайт</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Под вниманием</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>Первая покупка</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>Корзины</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Конверсия</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>If taken away</source>
        <translation>Если убрать</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Последнее касание</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Первое касание</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Основано на</translation>
    </message>
    <message>
        <source>{0} thousand a week</source>
        <translation>тыс. {0} в неделю</translation>
    </message>
    <message>
        <source>Make a call list of {0}</source>
        <translation>Составить список для звонков: {0}</translation>
    </message>
    <message>
        <source>Fewer than 10 people: not shown</source>
        <translation>Менее 10 человек</translation>
    </message>
    <message>
        <source>Recovered online carts</source>
        <translation>Возвращённые онлайн-корзины</translation>
    </message>
    <message>
        <source>Recovered carts, number</source>
        <translation>Число возвращённых корзин</translation>
    </message>
    <message>
        <source>Conversion at the counter</source>
        <translation>Конверсия на кассе</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Средний заказ</translation>
    </message>
    <message>
        <source>Pieces per order</source>
        <translation>Товаров в заказе</translation>
    </message>
    <message>
        <source>Repeat purchase rate</source>
        <translation>Доля повторных покупок</translation>
    </message>
    <message>
        <source>Customer value, 3 years</source>
        <translation>Ценность клиента за 3 года</translation>
    </message>
    <message>
        <source>Return visits, 90 days</source>
        <translation>Повторные визиты, 90 дней</translation>
    </message>
    <message>
        <source>Retention, 90 days</source>
        <translation>Удержание, 90 дней</translation>
    </message>
    <message>
        <source>Customers lost</source>
        <translation>Потерянные клиенты</translation>
    </message>
    <message>
        <source>Expected losses</source>
        <translation>Ожидаемые потери</translation>
    </message>
    <message>
        <source>At risk of leaving</source>
        <translation>Могут уйти</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Доля возвратов</translation>
    </message>
    <message>
        <source>Return rate by order</source>
        <translation>Доля возвратов по заказам</translation>
    </message>
    <message>
        <source>Return rate by piece</source>
        <translation>Доля возвратов по товарам</translation>
    </message>
    <message>
        <source>Customers of two channels</source>
        <translation>Клиенты двух каналов</translation>
    </message>
    <message>
        <source>Spent by customers of two channels</source>
        <translation>Траты клиентов двух каналов</translation>
    </message>
    <message>
        <source>Spent by customers of one channel</source>
        <translation>Траты клиентов одного канала</translation>
    </message>
    <message>
        <source>Purchases a year</source>
        <translation>Покупок в год</translation>
    </message>
    <message>
        <source>Revenue from repeat customers</source>
        <translation>Выручка от постоянных клиентов</translation>
    </message>
    <message>
        <source>Taken-over carts that were paid</source>
        <translation>Принятые корзины, которые оплачены</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>May be written by e-mail</source>
        <translation>Можно писать на почту</translation>
    </message>
    <message>
        <source>May be sent SMS</source>
        <translation>Можно отправлять SMS</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Можно звонить</translation>
    </message>
    <message>
        <source>May be sent offers</source>
        <translation>Можно отправлять предложения</translation>
    </message>
    <message>
        <source>The value of carts begun online and completed at a counter, without what was cancelled.</source>
        <translation>Стоимость корзин, начатых онлайн и завершённых на кассе, без отменённого.</translation>
    </message>
    <message>
        <source>Of the customers who visited the store, how many ordered in any channel within 7 days.</source>
        <translation>Сколько клиентов, посетивших магазин, сделали заказ в любом канале за 7 дней.</translation>
    </message>
    <message>
        <source>The net value of all orders, divided by their number.</source>
        <translation>Чистая стоимость всех заказов, делённая на их число.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the last 90 days, how many bought on two or more days.</source>
        <translation>Сколько клиентов, покупавших за последние 90 дней, покупали в два дня и более.</translation>
    </message>
    <message>
        <source>What a customer is expected to spend in 3 years, worth today. A forecast, not a promise.</source>
        <translation>Сколько клиент, как ожидается, потратит за 3 года в сегодняшних деньгах. Это прогноз, а не обещание.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the 90 days before, how many bought again in the last 90.</source>
        <translation>Сколько клиентов, покупавших за предыдущие 90 дней, купили снова за последние 90.</translation>
    </message>
    <message>
        <source>The share of active customers who are likely not to come back. A forecast, not a fact.</source>
        <translation>Доля активных клиентов, которые, вероятно, не вернутся. Это прогноз, а не факт.</translation>
    </message>
    <message>
        <source>The value of returned goods, as a share of what was sold, by the day of the sale.</source>
        <translation>Стоимость возвращённых товаров как доля проданного, по дню продажи.</translation>
    </message>
    <message>
        <source>The share of answers 9 and 10 minus the share of answers 0 to 6, on a scale from 0 to 10.</source>
        <translation>Доля ответов 9 и 10 минус доля ответов от 0 до 6, по шкале от 0 до 10.</translation>
    </message>
    <message>
        <source>The share of answers 4 and 5, on a scale from 1 to 5.</source>
        <translation>Доля ответов 4 и 5, по шкале от 1 до 5.</translation>
    </message>
    <message>
        <source>Net value of carts begun online and completed at a counter, by week and by the cart’s channel.</source>
        <translation>Чистая стоимость корзин, начатых онлайн и завершённых на кассе, по неделям и каналу корзины.</translation>
    </message>
    <message>
        <source>Visitors with an open online cart, and how many of them were opened, taken over and paid.</source>
        <translation>Посетители с открытой онлайн-корзиной и сколько таких корзин открыто, принято и оплачено.</translation>
    </message>
    <message>
        <source>How many of the customers bought again so many days after their first purchase.</source>
        <translation>Сколько клиентов покупали снова через столько дней после первой покупки.</translation>
    </message>
    <message>
        <source>Customers by the month of their first purchase, and the share that bought in each month after.</source>
        <translation>Клиенты по месяцу первой покупки и доля покупавших в каждом следующем месяце.</translation>
    </message>
    <message>
        <source>Carts each associate recovered. For coaching, not for ranking.</source>
        <translation>Корзины, которые вернул каждый продавец. Для обучения, а не для рейтинга.</translation>
    </message>
    <message>
        <source>The net value of all orders of a channel, divided by their number.</source>
        <translation>Чистая стоимость всех заказов канала, делённая на их число.</translation>
    </message>
    <message>
        <source>Active customers by how likely they are not to come back. A forecast, not a fact.</source>
        <translation>Активные клиенты по вероятности того, что они не вернутся. Это прогноз, а не факт.</translation>
    </message>
    <message>
        <source>Sales a channel brought, by three rules. Credit is not causation.</source>
        <translation>Продажи, которые принёс канал, по трём правилам. Вклад не означает причину.</translation>
    </message>
    <message>
        <source>Pieces somebody would have bought, and why they did not.</source>
        <translation>Товары, которые купили бы, и почему не купили.</translation>
    </message>
    <message>
        <source>The other figures of the period, with what they are made of.</source>
        <translation>Другие показатели периода и на чём они основаны.</translation>
    </message>
    <message>
        <source>In store, with online cart</source>
        <translation>В магазине, с корзиной</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>В магазине</translation>
    </message>
    <message>
        <source>Phone and social</source>
        <translation>Телефон и соцсети</translation>
    </message>
    <message>
        <source>{0} pt</source>
        <translation>{0} пп</translation>
    </message>
    <message>
        <source>Goal under {0}</source>
        <translation>Цель ниже {0}</translation>
    </message>
    <message>
        <source>Goal {0}</source>
        <translation>Цель {0}</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Пока нечего показать</translation>
    </message>
    <message>
        <source>{0} more than before</source>
        <translation>На {0} больше прежнего</translation>
    </message>
    <message>
        <source>{0} less than before</source>
        <translation>На {0} меньше прежнего</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
    <message>
        <source>With 95 % certainty</source>
        <translation>С вероятностью 95 %</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Список для звонков</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Recovered carts by channel</source>
        <translation>Возвращённые корзины по каналам</translation>
    </message>
    <message>
        <source>From online cart to paid</source>
        <translation>От онлайн-корзины до оплаты</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Удержание</translation>
    </message>
    <message>
        <source>Average order by channel</source>
        <translation>Средний заказ по каналам</translation>
    </message>
    <message>
        <source>Risk of leaving</source>
        <translation>Риск ухода</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Когорты</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>What each channel brought</source>
        <translation>Вклад каналов</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>Другие показатели</translation>
    </message>
    <message>
        <source>A sum, no estimate</source>
        <translation>Сумма, а не оценка</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>As of {time}</source>
        <translation>На {time}</translation>
    </message>
</context>
<context>
    <name>payment_problems</name>
    <message>
        <source>A payment for this sale is under way or paid in part.</source>
        <translation>Оплата этой продажи идёт или внесена частично.</translation>
    </message>
    <message>
        <source>Nothing was changed. Finish it, or give the paid part back first.</source>
        <translation>Ничего не изменилось. Завершите её или сначала верните оплаченную часть.</translation>
    </message>
    <message>
        <source>This is not an amount that is left to pay.</source>
        <translation>Столько к оплате не осталось.</translation>
    </message>
    <message>
        <source>Nothing was taken. Check the amount.</source>
        <translation>Ничего не принято. Проверьте сумму.</translation>
    </message>
    <message>
        <source>The sale is not paid whole yet.</source>
        <translation>Продажа оплачена ещё не вся.</translation>
    </message>
    <message>
        <source>What is paid is safe. Take the rest.</source>
        <translation>Оплаченное в сохранности. Примите остаток.</translation>
    </message>
    <message>
        <source>This is the last of 4 payments.</source>
        <translation>Это последняя из 4 оплат.</translation>
    </message>
    <message>
        <source>Nothing was taken. It has to be the whole rest.</source>
        <translation>Ничего не принято. Нужен весь остаток.</translation>
    </message>
    <message>
        <source>This payment has moved on meanwhile.</source>
        <translation>Эта оплата тем временем изменилась.</translation>
    </message>
    <message>
        <source>Nothing was charged twice. Look again.</source>
        <translation>Дважды ничего не списано. Взгляните снова.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Choose another way to pay.</source>
        <translation>С неё ничего не списано. Выберите другой способ оплаты.</translation>
    </message>
    <message>
        <source>This gift card is not known.</source>
        <translation>Такой подарочной карты нет.</translation>
    </message>
    <message>
        <source>Nothing was taken. Check its number.</source>
        <translation>Ничего не списано. Проверьте номер.</translation>
    </message>
    <message>
        <source>This gift card is blocked.</source>
        <translation>Эта подарочная карта заблокирована.</translation>
    </message>
    <message>
        <source>This gift card is in another currency.</source>
        <translation>Эта подарочная карта в другой валюте.</translation>
    </message>
    <message>
        <source>There is not enough on this gift card.</source>
        <translation>На этой подарочной карте не хватает.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Show its balance, then take less.</source>
        <translation>С неё ничего не списано. Покажите остаток и спишите меньше.</translation>
    </message>
    <message>
        <source>This payment was given up already.</source>
        <translation>От этой оплаты уже отказались.</translation>
    </message>
    <message>
        <source>This shop takes no payments by link.</source>
        <translation>Этот магазин не принимает оплату по ссылке.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose another way to pay.</source>
        <translation>Ничего не отправлено. Выберите другой способ оплаты.</translation>
    </message>
    <message>
        <source>The customer has just paid it.</source>
        <translation>Клиент только что оплатил.</translation>
    </message>
    <message>
        <source>Nothing was changed. The order is complete.</source>
        <translation>Ничего не изменилось. Заказ завершён.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Это не адрес эл. почты.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check what was typed.</source>
        <translation>Ничего не отправлено. Проверьте введённое.</translation>
    </message>
    <message>
        <source>Digits are missing.</source>
        <translation>Не хватает цифр.</translation>
    </message>
    <message>
        <source>What the card terminal answered cannot be read.</source>
        <translation>Ответ терминала не читается.</translation>
    </message>
    <message>
        <source>Do not take another payment. Ask again; if it goes on, tell IT.</source>
        <translation>Не принимайте другую оплату. Спросите снова; если повторится, сообщите в ИТ.</translation>
    </message>
    <message>
        <source>The card terminal cannot prove who it is.</source>
        <translation>Терминал не может подтвердить, кто он.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Choose another way to pay and tell IT.</source>
        <translation>На него ничего не отправлено. Выберите другой способ оплаты и сообщите в ИТ.</translation>
    </message>
    <message>
        <source>The card terminal says no.</source>
        <translation>Терминал отвечает отказом.</translation>
    </message>
    <message>
        <source>Nothing was changed. It is asked again by itself; if it goes on, tell IT.</source>
        <translation>Ничего не изменилось. Касса спросит снова сама; если повторится, сообщите в ИТ.</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation>Устройство не отвечает.</translation>
    </message>
    <message>
        <source>The sale is safe. Check its power and cable.</source>
        <translation>Продажа в сохранности. Проверьте питание и кабель.</translation>
    </message>
    <message>
        <source>The card terminal does not answer.</source>
        <translation>Терминал не отвечает.</translation>
    </message>
    <message>
        <source>Do not take another payment. Check its power and cable, then ask again.</source>
        <translation>Не принимайте другую оплату. Проверьте питание и кабель и спросите снова.</translation>
    </message>
    <message>
        <source>The card terminal is still busy.</source>
        <translation>Терминал ещё занят.</translation>
    </message>
    <message>
        <source>Wait until it is done, then ask again.</source>
        <translation>Дождитесь, пока он закончит, и спросите снова.</translation>
    </message>
    <message>
        <source>No card terminal is set up.</source>
        <translation>Терминал не настроен.</translation>
    </message>
    <message>
        <source>Nothing was charged. Choose another way to pay.</source>
        <translation>Ничего не списано. Выберите другой способ оплаты.</translation>
    </message>
    <message>
        <source>An approval code has 2 to 12 letters or digits.</source>
        <translation>В коде подтверждения от 2 до 12 букв или цифр.</translation>
    </message>
    <message>
        <source>Nothing was written down. Look at the slip.</source>
        <translation>Ничего не записано. Посмотрите на слип.</translation>
    </message>
    <message>
        <source>Four digits are needed, or none.</source>
        <translation>Нужны четыре цифры или ни одной.</translation>
    </message>
    <message>
        <source>Nothing was written down. Check the slip.</source>
        <translation>Ничего не записано. Проверьте слип.</translation>
    </message>
    <message>
        <source>That looks like a bank card number.</source>
        <translation>Похоже на номер банковской карты.</translation>
    </message>
    <message>
        <source>It was not kept. Bank cards belong in the card terminal only.</source>
        <translation>Он не сохранён. Банковским картам место только в терминале.</translation>
    </message>
    <message>
        <source>The place it was to be sent from had none left.</source>
        <translation>Там, откуда её отправляют, товара не осталось.</translation>
    </message>
    <message>
        <source>The gift card was not known.</source>
        <translation>Такой подарочной карты не было.</translation>
    </message>
    <message>
        <source>The gift card was blocked.</source>
        <translation>Подарочная карта была заблокирована.</translation>
    </message>
    <message>
        <source>The gift card was in another currency.</source>
        <translation>Подарочная карта была в другой валюте.</translation>
    </message>
    <message>
        <source>There was not enough on the gift card.</source>
        <translation>На подарочной карте не хватило.</translation>
    </message>
    <message>
        <source>The gift card payment had been given up.</source>
        <translation>От оплаты подарочной картой отказались.</translation>
    </message>
    <message>
        <source>The shop takes no payments by link.</source>
        <translation>Магазин не принимает оплату по ссылке.</translation>
    </message>
    <message>
        <source>The customer had paid it already.</source>
        <translation>Клиент уже оплатил.</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>Такого кода нет.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check its letters.</source>
        <translation>Ничего не изменилось. Проверьте буквы кода.</translation>
    </message>
    <message>
        <source>This code is somebody else’s.</source>
        <translation>Этот код принадлежит другому клиенту.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>This code has ended.</source>
        <translation>Срок этого кода истёк.</translation>
    </message>
    <message>
        <source>The other store has none left to send.</source>
        <translation>В другом магазине отправить уже нечего.</translation>
    </message>
    <message>
        <source>Nothing was charged. Choose again what to do with this line.</source>
        <translation>Ничего не списано. Выберите снова, что делать с этой строкой.</translation>
    </message>
    <message>
        <source>Nobody knows where to send it.</source>
        <translation>Неизвестно, куда отправлять.</translation>
    </message>
    <message>
        <source>Nothing was charged. Add street and city to the customer, or choose again.</source>
        <translation>Ничего не списано. Добавьте клиенту улицу и город или выберите снова.</translation>
    </message>
    <message>
        <source>This code was used already.</source>
        <translation>Этот код уже использован.</translation>
    </message>
    <message>
        <source>Nothing was changed. A voucher counts once.</source>
        <translation>Ничего не изменилось. Ваучер действует один раз.</translation>
    </message>
    <message>
        <source>The goods are not enough for this code.</source>
        <translation>Для этого кода товаров недостаточно.</translation>
    </message>
    <message>
        <source>Not so many points count here.</source>
        <translation>Столько баллов здесь не списать.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use fewer.</source>
        <translation>Ничего не изменилось. Спишите меньше.</translation>
    </message>
    <message>
        <source>This is not a discount.</source>
        <translation>Это не скидка.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type a share or an amount.</source>
        <translation>Ничего не изменилось. Введите долю или сумму.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Нужна причина.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose one, or type it.</source>
        <translation>Ничего не изменилось. Выберите или введите.</translation>
    </message>
    <message>
        <source>This discount is gone already.</source>
        <translation>Этой скидки уже нет.</translation>
    </message>
    <message>
        <source>This sale has no customer.</source>
        <translation>В этой продаже нет клиента.</translation>
    </message>
    <message>
        <source>Nothing was changed. Scan their card first.</source>
        <translation>Ничего не изменилось. Сначала отсканируйте карту клиента.</translation>
    </message>
    <message>
        <source>This code is for other goods.</source>
        <translation>Этот код для других товаров.</translation>
    </message>
    <message>
        <source>You may give up to {share}.</source>
        <translation>Ваш предел — {share}.</translation>
    </message>
    <message>
        <source>This discount is too high.</source>
        <translation>Эта скидка слишком велика.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a manager for more.</source>
        <translation>Ничего не изменилось. Попросите менеджера дать больше.</translation>
    </message>
    <message>
        <source>This sale was taken up at another till.</source>
        <translation>Эту продажу продолжили на другой кассе.</translation>
    </message>
    <message>
        <source>Nothing was changed. It is open there.</source>
        <translation>Ничего не изменилось. Она открыта там.</translation>
    </message>
    <message>
        <source>This sale was dropped meanwhile.</source>
        <translation>Эту продажу тем временем сбросили.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Ничего не списано.</translation>
    </message>
    <message>
        <source>This sale was held by another version of the till.</source>
        <translation>Эту продажу отложили на другой версии кассы.</translation>
    </message>
    <message>
        <source>Nothing is lost. Take it up at the till that held it.</source>
        <translation>Ничего не пропало. Продолжите её на той кассе, где отложили.</translation>
    </message>
</context>
<context>
    <name>payment_work</name>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The printer is out of paper.</source>
        <translation>В принтере закончилась бумага.</translation>
    </message>
    <message>
        <source>The sale is paid and saved. Change the roll, then print.</source>
        <translation>Продажа оплачена и сохранена. Замените рулон и печатайте.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Принтер не отвечает.</translation>
    </message>
    <message>
        <source>The sale is paid and saved. Check its power and cable, then print.</source>
        <translation>Продажа оплачена и сохранена. Проверьте питание и кабель и печатайте.</translation>
    </message>
    <message>
        <source>This till has no program for printers.</source>
        <translation>На этой кассе нет программы для принтеров.</translation>
    </message>
    <message>
        <source>The sale is paid and saved. Send the receipt, and tell IT.</source>
        <translation>Продажа оплачена и сохранена. Отправьте чек и сообщите в ИТ.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Принтер не настроен.</translation>
    </message>
    <message>
        <source>The sale is paid and saved. Send the receipt, or save it as a PDF.</source>
        <translation>Продажа оплачена и сохранена. Отправьте чек или сохраните в PDF.</translation>
    </message>
    <message>
        <source>Receipts cannot be sent this way here.</source>
        <translation>Так отправить чек здесь нельзя.</translation>
    </message>
    <message>
        <source>Nothing was sent. Print the receipt, or tell IT.</source>
        <translation>Ничего не отправлено. Напечатайте чек или сообщите в ИТ.</translation>
    </message>
    <message>
        <source>The drawer is not counted yet.</source>
        <translation>Ящик ещё не пересчитан.</translation>
    </message>
    <message>
        <source>The sale is kept, nothing was charged. Open the shift first.</source>
        <translation>Продажа сохранена, ничего не списано. Сначала откройте смену.</translation>
    </message>
    <message>
        <source>Cash has moved since the shift began.</source>
        <translation>С начала смены наличные уже двигались.</translation>
    </message>
    <message>
        <source>Write a difference down as paid in or paid out.</source>
        <translation>Запишите разницу как внесение или изъятие.</translation>
    </message>
    <message>
        <source>The shift is open already.</source>
        <translation>Смена уже открыта.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Count the drawer first.</source>
        <translation>Сначала пересчитайте ящик.</translation>
    </message>
    <message>
        <source>The figures are shown once the shift is closed.</source>
        <translation>Итоги видны после закрытия смены.</translation>
    </message>
    <message>
        <source>This shop works without shifts.</source>
        <translation>Этот магазин работает без смен.</translation>
    </message>
    <message>
        <source>This is more than your role may take out.</source>
        <translation>Ваша роль столько не изымает.</translation>
    </message>
    <message>
        <source>Nothing was written down. Ask a manager to sign in.</source>
        <translation>Ничего не записано. Попросите менеджера войти.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Не указана причина.</translation>
    </message>
    <message>
        <source>Nothing was written down. Say what the cash is for.</source>
        <translation>Ничего не записано. Укажите, на что наличные.</translation>
    </message>
    <message>
        <source>Nothing was charged, the sale is kept.</source>
        <translation>Ничего не списано, продажа сохранена.</translation>
    </message>
    <message>
        <source>The fiscal journal is not as it was written.</source>
        <translation>Фискальный журнал не такой, каким был записан.</translation>
    </message>
    <message>
        <source>Tell IT.</source>
        <translation>Сообщите в ИТ.</translation>
    </message>
    <message>
        <source>The clock is behind the last fiscal record.</source>
        <translation>Часы отстают от последней фискальной записи.</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>Настройте часы этого компьютера.</translation>
    </message>
    <message>
        <source>The fiscal day is not closed yet.</source>
        <translation>Фискальный день ещё не закрыт.</translation>
    </message>
    <message>
        <source>Close it on the End of day page.</source>
        <translation>Закройте его на странице «Итоги дня».</translation>
    </message>
    <message>
        <source>The store has no tax number.</source>
        <translation>У магазина нет налогового номера.</translation>
    </message>
    <message>
        <source>An earlier sale has no fiscal record yet.</source>
        <translation>У более ранней продажи ещё нет фискальной записи.</translation>
    </message>
    <message>
        <source>It is signed first as soon as the device answers.</source>
        <translation>Её подпишут первой, как только ответит устройство.</translation>
    </message>
    <message>
        <source>The fiscal journal cannot be written.</source>
        <translation>Не удаётся записать фискальный журнал.</translation>
    </message>
    <message>
        <source>The fiscal device does not take this sale.</source>
        <translation>Фискальное устройство не принимает эту продажу.</translation>
    </message>
    <message>
        <source>The key of this till’s files is gone.</source>
        <translation>Пропал ключ файлов этой кассы.</translation>
    </message>
    <message>
        <source>The files are untouched, but do not open without it. Tell IT.</source>
        <translation>Файлы не тронуты, но без него не открываются. Сообщите в ИТ.</translation>
    </message>
    <message>
        <source>Others on this computer may read the key.</source>
        <translation>Другие на этом компьютере могут прочесть ключ.</translation>
    </message>
    <message>
        <source>Nothing was opened. Tell IT to take their rights away.</source>
        <translation>Ничего не открыто. Попросите ИТ закрыть им доступ.</translation>
    </message>
    <message>
        <source>Nothing is lost. It is fetched again when this till is connected.</source>
        <translation>Ничего не пропало. Касса скачает её снова, когда будет связь.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell IT to look at {place}.</source>
        <translation>Ничего не изменилось. Попросите ИТ проверить {place}.</translation>
    </message>
    <message>
        <source>The copy of the shop on this till is damaged.</source>
        <translation>Копия магазина на этой кассе повреждена.</translation>
    </message>
    <message>
        <source>The copy of the shop on this till is gone.</source>
        <translation>Копия магазина на этой кассе пропала.</translation>
    </message>
    <message>
        <source>This till has no copy of the shop yet.</source>
        <translation>На этой кассе ещё нет копии магазина.</translation>
    </message>
    <message>
        <source>Nothing is lost. It is fetched when this till is connected.</source>
        <translation>Ничего не пропало. Касса скачает её, когда будет связь.</translation>
    </message>
    <message>
        <source>The file with what was not sent yet is missing.</source>
        <translation>Нет файла с неотправленными изменениями.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell IT: journal.db has to come back from a copy.</source>
        <translation>Ничего не изменилось. Сообщите в ИТ: нужно вернуть journal.db из копии.</translation>
    </message>
    <message>
        <source>A setting of this till cannot be read.</source>
        <translation>Одна из настроек этой кассы не читается.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell IT.</source>
        <translation>Ничего не изменилось. Сообщите в ИТ.</translation>
    </message>
    <message>
        <source>The files of this till cannot be used.</source>
        <translation>Файлы этой кассы использовать нельзя.</translation>
    </message>
    <message>
        <source>This computer has no place to keep the key.</source>
        <translation>На этом компьютере негде хранить ключ.</translation>
    </message>
    <message>
        <source>Nothing was written. Tell IT to set up the keyring or name a key file.</source>
        <translation>Ничего не записано. Попросите ИТ настроить хранилище ключей или указать файл ключа.</translation>
    </message>
    <message>
        <source>The key does not open the files.</source>
        <translation>Ключ не открывает файлы.</translation>
    </message>
    <message>
        <source>The files are untouched. Tell IT before doing anything.</source>
        <translation>Файлы не тронуты. Прежде чем что-то делать, сообщите в ИТ.</translation>
    </message>
    <message>
        <source>Another program holds the files of this till.</source>
        <translation>Файлы этой кассы заняты другой программой.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again.</source>
        <translation>Ничего не пропало. Попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Диск этого компьютера заполнен.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Free some space, then go on.</source>
        <translation>Сохранённое раньше цело. Освободите место и продолжайте.</translation>
    </message>
    <message>
        <source>A file of this till is damaged.</source>
        <translation>Файл этой кассы повреждён.</translation>
    </message>
    <message>
        <source>It was left as it is. What was sent is safe. Tell IT to run: clienteling repair</source>
        <translation>Он оставлен как есть. Отправленное в сохранности. Попросите ИТ выполнить: clienteling repair</translation>
    </message>
    <message>
        <source>The files come from a newer version.</source>
        <translation>Файлы из более новой версии.</translation>
    </message>
    <message>
        <source>They are untouched. Install the newer version again.</source>
        <translation>Они не тронуты. Установите снова более новую версию.</translation>
    </message>
    <message>
        <source>A device does not answer.</source>
        <translation>Одно из устройств не отвечает.</translation>
    </message>
    <message>
        <source>The sale is saved. Check its cable, then try again.</source>
        <translation>Продажа сохранена. Проверьте кабель и попробуйте снова.</translation>
    </message>
    <message>
        <source>The store service did not accept it.</source>
        <translation>Сервис магазина это не принял.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Не получилось.</translation>
    </message>
    <message>
        <source>Your sale is safe. If it happens again, tell IT.</source>
        <translation>Продажа в сохранности. Если повторится, сообщите в ИТ.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Нет связи.</translation>
    </message>
    <message>
        <source>What you do is saved on this till and sent later. Keep selling as usual.</source>
        <translation>Всё сохраняется на этой кассе и уходит позже. Продавайте как обычно.</translation>
    </message>
    <message>
        <source>The store service is busy.</source>
        <translation>Сервис магазина занят.</translation>
    </message>
    <message>
        <source>Nothing is lost. This till tries again by itself.</source>
        <translation>Ничего не пропало. Касса сама попробует снова.</translation>
    </message>
    <message>
        <source>Too many look-ups in a short time.</source>
        <translation>Слишком много запросов подряд.</translation>
    </message>
    <message>
        <source>Wait a minute, then search again. Customers on this till still open.</source>
        <translation>Подождите минуту и ищите снова. Клиенты этой кассы открываются и сейчас.</translation>
    </message>
    <message>
        <source>The store service cannot prove who it is.</source>
        <translation>Сервис магазина не может подтвердить, кто он.</translation>
    </message>
    <message>
        <source>Nothing was sent. Keep selling for cash and tell IT.</source>
        <translation>Ничего не отправлено. Продавайте за наличные и сообщите в ИТ.</translation>
    </message>
    <message>
        <source>Something other than the store service answered.</source>
        <translation>Ответил не сервис магазина.</translation>
    </message>
    <message>
        <source>This till was taken out of service.</source>
        <translation>Эту кассу вывели из работы.</translation>
    </message>
    <message>
        <source>What was done here was sent. Ask a manager for a new code.</source>
        <translation>Сделанное здесь отправлено. Попросите у менеджера новый код.</translation>
    </message>
    <message>
        <source>This till and the store service are too far apart in age.</source>
        <translation>Версии этой кассы и сервиса магазина слишком разные.</translation>
    </message>
    <message>
        <source>What you do stays saved here. Tell IT to update this till.</source>
        <translation>Всё сохраняется здесь. Попросите ИТ обновить эту кассу.</translation>
    </message>
    <message>
        <source>The store service started afresh.</source>
        <translation>Сервис магазина начал заново.</translation>
    </message>
    <message>
        <source>This till copies its customers again. Keep selling.</source>
        <translation>Касса снова копирует клиентов. Продавайте дальше.</translation>
    </message>
    <message>
        <source>You are not known at this till yet.</source>
        <translation>На этой кассе вас ещё не знают.</translation>
    </message>
    <message>
        <source>Without a connection only people who signed in here lately can. Try again when connected.</source>
        <translation>Без связи входят только те, кто недавно входил здесь. Попробуйте со связью.</translation>
    </message>
    <message>
        <source>Too many wrong PINs without a connection.</source>
        <translation>Слишком много неверных PIN-кодов без связи.</translation>
    </message>
    <message>
        <source>The sale is safe. Sign in again when connected, or ask a manager.</source>
        <translation>Продажа в сохранности. Войдите снова со связью или позовите менеджера.</translation>
    </message>
    <message>
        <source>The name or PIN is not right.</source>
        <translation>Имя или PIN-код не подходит.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Ничего не изменилось. Попробуйте снова.</translation>
    </message>
    <message>
        <source>Your time here has run out.</source>
        <translation>Ваше время здесь истекло.</translation>
    </message>
    <message>
        <source>The sale is safe. Type your PIN to go on with it.</source>
        <translation>Продажа в сохранности. Введите PIN-код, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>Ваша роль этого не включает.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a manager.</source>
        <translation>Ничего не изменилось. Обратитесь к менеджеру.</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>Такого кода нет.</translation>
    </message>
    <message>
        <source>Check its letters, or ask for a new code.</source>
        <translation>Проверьте буквы кода или попросите новый.</translation>
    </message>
    <message>
        <source>This code is too old.</source>
        <translation>Этот код устарел.</translation>
    </message>
    <message>
        <source>Codes work for ten minutes. Ask for a new code.</source>
        <translation>Коды действуют десять минут. Попросите новый.</translation>
    </message>
    <message>
        <source>It is being completed by {who}. Nothing was changed here.</source>
        <translation>Её оформляет {who}. Здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>It is being completed at another till. Nothing was changed here.</source>
        <translation>Её оформляют на другой кассе. Здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>It became order {number}. Nothing was charged here.</source>
        <translation>Она стала заказом {number}. Здесь ничего не списано.</translation>
    </message>
    <message>
        <source>The rules of the shop do not allow this.</source>
        <translation>Правила магазина этого не разрешают.</translation>
    </message>
    <message>
        <source>Someone else has this cart.</source>
        <translation>Эта корзина у другого продавца.</translation>
    </message>
    <message>
        <source>This cart is already bought.</source>
        <translation>Эта корзина уже куплена.</translation>
    </message>
    <message>
        <source>Nothing was charged here. Open the profile to see the order.</source>
        <translation>Здесь ничего не списано. Откройте профиль, чтобы увидеть заказ.</translation>
    </message>
    <message>
        <source>The hold on the online cart ended.</source>
        <translation>Бронь онлайн-корзины закончилась.</translation>
    </message>
    <message>
        <source>Nothing was charged. Take the cart over again.</source>
        <translation>Ничего не списано. Примите корзину снова.</translation>
    </message>
    <message>
        <source>The total changed meanwhile.</source>
        <translation>Итог тем временем изменился.</translation>
    </message>
    <message>
        <source>Nothing was charged. Look through the lines again.</source>
        <translation>Ничего не списано. Просмотрите строки ещё раз.</translation>
    </message>
    <message>
        <source>This card belongs to someone else.</source>
        <translation>Эта карта принадлежит другому клиенту.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the number.</source>
        <translation>Ничего не изменилось. Проверьте номер.</translation>
    </message>
    <message>
        <source>That looks like a bank card number.</source>
        <translation>Похоже на номер банковской карты.</translation>
    </message>
    <message>
        <source>It was not kept. Bank cards belong in the card terminal only.</source>
        <translation>Он не сохранён. Банковским картам место только в терминале.</translation>
    </message>
    <message>
        <source>These goods are priced in another currency.</source>
        <translation>Цена этих товаров в другой валюте.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sell them in a sale of their own.</source>
        <translation>Ничего не изменилось. Продайте их отдельной продажей.</translation>
    </message>
    <message>
        <source>This is not on this till.</source>
        <translation>На этой кассе этого нет.</translation>
    </message>
    <message>
        <source>Nothing was changed. Search again when connected.</source>
        <translation>Ничего не изменилось. Поищите снова со связью.</translation>
    </message>
    <message>
        <source>Someone else has decided this already.</source>
        <translation>Это уже решил кто-то другой.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what they chose.</source>
        <translation>Ничего не изменилось. Посмотрите, что выбрано.</translation>
    </message>
    <message>
        <source>This customer asked to be forgotten.</source>
        <translation>Этот клиент попросил его забыть.</translation>
    </message>
    <message>
        <source>Nothing about them is kept any more.</source>
        <translation>Данные о нём больше не хранятся.</translation>
    </message>
    <message>
        <source>Something done here is not sent yet.</source>
        <translation>Что-то из сделанного здесь ещё не отправлено.</translation>
    </message>
    <message>
        <source>It is safe on this till. Try again when it is sent.</source>
        <translation>Оно в сохранности на этой кассе. Попробуйте после отправки.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another name.</source>
        <translation>Ничего не сохранено. Выберите другое имя.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>Этот пароль слишком короткий.</translation>
    </message>
    <message>
        <source>Nothing was saved. Type at least 12 letters or digits.</source>
        <translation>Ничего не сохранено. Введите не менее 12 букв или цифр.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Никто не вошёл.</translation>
    </message>
    <message>
        <source>Your sale is safe. Sign in to go on.</source>
        <translation>Продажа в сохранности. Войдите, чтобы продолжить.</translation>
    </message>
    <message>
        <source>This computer is not a till yet.</source>
        <translation>Этот компьютер ещё не касса.</translation>
    </message>
    <message>
        <source>Enter the code a manager gives you.</source>
        <translation>Введите код, который даст менеджер.</translation>
    </message>
    <message>
        <source>This till is known to the store service already.</source>
        <translation>Сервис магазина уже знает эту кассу.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a manager to take the old one out of service.</source>
        <translation>Ничего не изменилось. Попросите менеджера вывести из работы прежнюю.</translation>
    </message>
    <message>
        <source>Clienteling is already open on this computer.</source>
        <translation>Clienteling уже открыт на этом компьютере.</translation>
    </message>
    <message>
        <source>Nothing is lost. Use the window that is already open.</source>
        <translation>Ничего не пропало. Перейдите в уже открытое окно.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Это не адрес.</translation>
    </message>
    <message>
        <source>It begins with https:// and is given by IT.</source>
        <translation>Он начинается с https:// и известен ИТ.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Это не читается.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check what was typed.</source>
        <translation>Ничего не изменилось. Проверьте введённое.</translation>
    </message>
    <message>
        <source>This is not a whole phone number.</source>
        <translation>Номер телефона неполный.</translation>
    </message>
    <message>
        <source>Check the digits. It is kept as typed if you save.</source>
        <translation>Проверьте цифры. Сохранится так, как введено.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Это не сумма.</translation>
    </message>
    <message>
        <source>Type digits, with a point before the smaller coins.</source>
        <translation>Введите цифры, дробную часть — после запятой.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Это слишком длинно.</translation>
    </message>
    <message>
        <source>Nothing was changed. Shorten it.</source>
        <translation>Ничего не изменилось. Сократите.</translation>
    </message>
    <message>
        <source>This card is not known.</source>
        <translation>Такой карты нет.</translation>
    </message>
    <message>
        <source>It is not linked to anyone.</source>
        <translation>Она ни к кому не привязана.</translation>
    </message>
    <message>
        <source>This is less than the amount to pay.</source>
        <translation>Это меньше суммы к оплате.</translation>
    </message>
    <message>
        <source>Nothing was taken. Enter what the customer gave.</source>
        <translation>Ничего не принято. Введите, сколько дал клиент.</translation>
    </message>
    <message>
        <source>It was changed in two places. The newer value stands.</source>
        <translation>Изменено в двух местах. В силе более новое значение.</translation>
    </message>
    <message>
        <source>The store service is older than this till.</source>
        <translation>Сервис магазина старше этой кассы.</translation>
    </message>
    <message>
        <source>The record does not exist any more.</source>
        <translation>Записи больше нет.</translation>
    </message>
    <message>
        <source>Something in it could not be read.</source>
        <translation>Часть записи не читается.</translation>
    </message>
    <message>
        <source>The role of who did it does not include this.</source>
        <translation>Роль того, кто это сделал, этого не включает.</translation>
    </message>
    <message>
        <source>The card belongs to someone else.</source>
        <translation>Карта принадлежит другому клиенту.</translation>
    </message>
    <message>
        <source>The cart was not on hold for this till.</source>
        <translation>Корзина не была в брони у этой кассы.</translation>
    </message>
    <message>
        <source>The hold on the cart had ended.</source>
        <translation>Бронь корзины закончилась.</translation>
    </message>
    <message>
        <source>Someone else had the cart.</source>
        <translation>Корзина была у другого продавца.</translation>
    </message>
    <message>
        <source>The cart was already bought elsewhere.</source>
        <translation>Корзина уже куплена в другом месте.</translation>
    </message>
    <message>
        <source>The total did not match the lines.</source>
        <translation>Итог не сошёлся со строками.</translation>
    </message>
    <message>
        <source>The cart was being completed in a store.</source>
        <translation>Корзину оформляли в магазине.</translation>
    </message>
    <message>
        <source>It held what looks like a bank card number.</source>
        <translation>В ней было похожее на номер банковской карты.</translation>
    </message>
    <message>
        <source>Another till had taken up the sale that was put aside. Check that it was not sold twice.</source>
        <translation>Отложенную продажу продолжили на другой кассе. Проверьте, не продана ли она дважды.</translation>
    </message>
    <message>
        <source>The sale that was put aside had been dropped.</source>
        <translation>Отложенную продажу сбросили.</translation>
    </message>
    <message>
        <source>Someone else had decided it already. Their choice stands.</source>
        <translation>Это уже решил кто-то другой. Его выбор в силе.</translation>
    </message>
    <message>
        <source>It waits for a manager, because this till was taken out of service.</source>
        <translation>Ждёт менеджера: эту кассу вывели из работы.</translation>
    </message>
    <message>
        <source>It could not be sent while it still counted.</source>
        <translation>Пока это действовало, отправить не удалось.</translation>
    </message>
    <message>
        <source>It waits for an earlier change of the same record.</source>
        <translation>Ждёт более раннего изменения той же записи.</translation>
    </message>
    <message>
        <source>It had the mark of another change.</source>
        <translation>На нём отметка другого изменения.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Это не удалось прочесть.</translation>
    </message>
    <message>
        <source>This till had been taken out of service.</source>
        <translation>Эту кассу вывели из работы.</translation>
    </message>
    <message>
        <source>What the shop knew of the customer was erased.</source>
        <translation>Данные магазина об этом клиенте стёрты.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Нужно имя.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Это не номер телефона.</translation>
    </message>
    <message>
        <source>Digits are missing.</source>
        <translation>Не хватает цифр.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Это не адрес эл. почты.</translation>
    </message>
    <message>
        <source>Write it as 08-17 or 1991-08-17.</source>
        <translation>Пишите так: 08-17 или 1991-08-17.</translation>
    </message>
    <message>
        <source>This is not a number of our cards.</source>
        <translation>Это номер не нашей карты.</translation>
    </message>
    <message>
        <source>That looks like a bank card number. It is not kept.</source>
        <translation>Похоже на номер банковской карты. Он не хранится.</translation>
    </message>
    <message>
        <source>This cannot be kept.</source>
        <translation>Это хранить нельзя.</translation>
    </message>
</context>
<context>
    <name>profile_rows</name>
    <message>
        <source>{count} here</source>
        <translation>{count} здесь</translation>
    </message>
    <message>
        <source>Not here · {count} in {place}</source>
        <translation>Здесь нет · {count}: {place}</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Нет в наличии</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>Размер здесь</translation>
    </message>
    <message>
        <source>{count} in {place}</source>
        <translation>{count}: {place}</translation>
    </message>
    <message>
        <source>Not sold any more</source>
        <translation>Больше не продаётся</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Заказ {number}</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>Возвращено частично</translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation>Онлайн-корзина</translation>
    </message>
</context>
<context>
    <name>receipt_address</name>
    <message>
        <source>Send the receipt by email</source>
        <translation>Чек по эл. почте</translation>
    </message>
    <message>
        <source>Send the receipt by SMS</source>
        <translation>Чек по SMS</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Адрес эл. почты</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>The address is used for this receipt only.</source>
        <translation>Адрес используется только для этого чека.</translation>
    </message>
    <message>
        <source>Send the receipt</source>
        <translation>Отправка чека</translation>
    </message>
    <message>
        <source>Email address or phone number</source>
        <translation>Эл. почта или номер телефона</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>Отправить чек</translation>
    </message>
</context>
<context>
    <name>receipt_ways</name>
    <message>
        <source>No receipt</source>
        <translation>Без чека</translation>
    </message>
    <message>
        <source>Saved in the profile</source>
        <translation>Сохранено в профиле</translation>
    </message>
    <message>
        <source>Kept in this store</source>
        <translation>Хранится в этом магазине</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Напечатать ещё раз</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Подарочный чек</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>This till has no printer</source>
        <translation>У этой кассы нет принтера</translation>
    </message>
    <message>
        <source>As a copy</source>
        <translation>Как копия</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Напечатано {time}</translation>
    </message>
    <message>
        <source>Type an address</source>
        <translation>Ввести адрес</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Ввести номер</translation>
    </message>
    <message>
        <source>Not sent. Check the address</source>
        <translation>Не ушло. Проверьте адрес</translation>
    </message>
    <message>
        <source>May not have arrived</source>
        <translation>Могло не дойти</translation>
    </message>
    <message>
        <source>Not sent. Try another way</source>
        <translation>Не ушло. Выберите другой способ</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>Копия напечатана</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Cart {amount}</source>
        <translation>Корзина {amount}</translation>
    </message>
    <message>
        <source>From the store service</source>
        <translation>Из сервиса магазина</translation>
    </message>
    <message>
        <source>Wishlist in stock</source>
        <translation>Желание в наличии</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Занимается {name}</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Без клиента</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation>Онлайн-корзина</translation>
    </message>
</context>
<context>
    <name>sale_ask</name>
    <message>
        <source>Drop it, begin another</source>
        <translation>Сбросить и начать другую</translation>
    </message>
    <message>
        <source>Make it {name}’s sale</source>
        <translation>Клиент продажи: {name}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить её</translation>
    </message>
    <message>
        <source>A sale for {name} is open</source>
        <translation>Открыта продажа: {name}</translation>
    </message>
    <message>
        <source>A sale without a customer is open</source>
        <translation>Открыта продажа без клиента</translation>
    </message>
    <message>
        <source>It has {lines}. Dropping it charges nothing; an online cart goes back as it was.</source>
        <translation>В ней {lines}. Если сбросить, ничего не спишется, онлайн-корзина вернётся как была.</translation>
    </message>
</context>
<context>
    <name>sale_discounts</name>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Discount on one line</source>
        <translation>Скидка на одну строку</translation>
    </message>
    <message>
        <source>Personal offer</source>
        <translation>Персональное предложение</translation>
    </message>
</context>
<context>
    <name>sale_leave</name>
    <message>
        <source>Give the cart back</source>
        <translation>Вернуть корзину</translation>
    </message>
    <message>
        <source>It is the customer’s again, as it was. Nothing is charged. Why?</source>
        <translation>Она снова у клиента, как была. Ничего не списано. Почему?</translation>
    </message>
    <message>
        <source>Keep the cart here</source>
        <translation>Оставить корзину здесь</translation>
    </message>
    <message>
        <source>The cart is back as it was</source>
        <translation>Корзина снова как была</translation>
    </message>
    <message>
        <source>Hold this sale</source>
        <translation>Отложить эту продажу</translation>
    </message>
    <message>
        <source>It can be taken up at every till of this store.</source>
        <translation>Продолжить её можно на любой кассе магазина.</translation>
    </message>
    <message>
        <source>A word to know it by</source>
        <translation>Слово, чтобы её узнать</translation>
    </message>
    <message>
        <source>May stay empty, for instance: red coat</source>
        <translation>Можно не заполнять, например: красное пальто</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить её</translation>
    </message>
    <message>
        <source>Hold sale</source>
        <translation>Отложить продажу</translation>
    </message>
    <message>
        <source>The sale is held</source>
        <translation>Продажа отложена</translation>
    </message>
    <message>
        <source>Take it up here or at another till.</source>
        <translation>Продолжите здесь или на другой кассе.</translation>
    </message>
    <message>
        <source>Saved for home</source>
        <translation>Сохранено в онлайн-корзине</translation>
    </message>
    <message>
        <source>The customer finds the goods in their online cart.</source>
        <translation>Клиент найдёт товары в своей онлайн-корзине.</translation>
    </message>
    <message>
        <source>Drop this held sale?</source>
        <translation>Сбросить эту отложенную продажу?</translation>
    </message>
    <message>
        <source>Nothing is charged. An online cart goes back as it was.</source>
        <translation>Ничего не спишется. Онлайн-корзина вернётся как была.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Drop held sale</source>
        <translation>Сбросить отложенную</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Нет в наличии</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>Клиент передумал</translation>
    </message>
    <message>
        <source>The wait</source>
        <translation>Долго ждать</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Другая причина</translation>
    </message>
</context>
<context>
    <name>sale_note</name>
    <message>
        <source>Not sold any more.</source>
        <translation>Больше не продаётся.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another.</source>
        <translation>Уберите или выберите другой.</translation>
    </message>
    <message>
        <source>Price rose {amount}.</source>
        <translation>Цена выросла на {amount}.</translation>
    </message>
    <message>
        <source>The customer agreed.</source>
        <translation>Клиент согласен.</translation>
    </message>
    <message>
        <source>Ask the customer before taking payment.</source>
        <translation>Спросите клиента до оплаты.</translation>
    </message>
    <message>
        <source>Order {number}, {day}. Ask whether it is still wanted.</source>
        <translation>Заказ {number}, {day}. Спросите, нужно ли ещё.</translation>
    </message>
    <message>
        <source>Bought already since.</source>
        <translation>Уже куплено с тех пор.</translation>
    </message>
    <message>
        <source>Sent from {place}.</source>
        <translation>Отправка: {place}.</translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation>На адрес: {address}</translation>
    </message>
    <message>
        <source>Price dropped {amount}.</source>
        <translation>Цена снизилась на {amount}.</translation>
    </message>
    <message>
        <source>The customer always pays the lower price.</source>
        <translation>Клиент всегда платит более низкую цену.</translation>
    </message>
    <message>
        <source>{title} counted when the cart was saved.</source>
        <translation>При сохранении корзины действовало: {title}.</translation>
    </message>
    <message>
        <source>A promotion ended.</source>
        <translation>Акция закончилась.</translation>
    </message>
    <message>
        <source>New promotion.</source>
        <translation>Новая акция.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>To search all stores, sign in again: F12.</source>
        <translation>Чтобы искать по всем магазинам, войдите снова: F12.</translation>
    </message>
    <message>
        <source>That looks like a bank card number. It was not kept.</source>
        <translation>Похоже на номер банковской карты. Он не сохранён.</translation>
    </message>
    <message>
        <source>This is too long to search for. Type a name, a phone or a card number.</source>
        <translation>Для поиска слишком длинно. Введите имя, телефон или номер карты.</translation>
    </message>
    <message>
        <source>This card is not known.</source>
        <translation>Такой карты нет.</translation>
    </message>
    <message>
        <source>No one here by that. You are offline: only customers on this till are searched.</source>
        <translation>Здесь такого нет. Связи нет: поиск только по клиентам этой кассы.</translation>
    </message>
    <message>
        <source>No one by that yet. Check the spelling, or add them with Ctrl N.</source>
        <translation>Такого пока нет. Проверьте написание или добавьте клиента: Ctrl N.</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Карта считана</translation>
    </message>
    <message>
        <source>That looks like a bank card number.</source>
        <translation>Похоже на номер банковской карты.</translation>
    </message>
    <message>
        <source>It was not kept. Bank cards belong in the card terminal only.</source>
        <translation>Он не сохранён. Банковским картам место только в терминале.</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>Такого кода нет.</translation>
    </message>
    <message>
        <source>It is not linked to a customer or a product.</source>
        <translation>Она не привязана ни к клиенту, ни к товару.</translation>
    </message>
</context>
<context>
    <name>shift_float</name>
    <message>
        <source>The float is corrected</source>
        <translation>Размен исправлен</translation>
    </message>
    <message>
        <source>The shift is closed</source>
        <translation>Смена закрыта</translation>
    </message>
</context>
<context>
    <name>shift_move</name>
    <message>
        <source>Open the shift</source>
        <translation>Открыть смену</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>suggestion_words</name>
    <message>
        <source>{often}, last time: {ago}</source>
        <translation>{often}, последний раз: {ago}</translation>
    </message>
    <message>
        <source>Offer to finish the online cart</source>
        <translation>Предложите завершить онлайн-корзину</translation>
    </message>
    <message>
        <source>Show from the wishlist: {title}</source>
        <translation>Покажите из списка желаний: {title}</translation>
    </message>
    <message>
        <source>Offer again: {title}</source>
        <translation>Предложите снова: {title}</translation>
    </message>
    <message>
        <source>Wish a happy birthday</source>
        <translation>Поздравьте с днём рождения</translation>
    </message>
    <message>
        <source>Take a little more time</source>
        <translation>Уделите чуть больше времени</translation>
    </message>
    <message>
        <source>{here} of {lines} are here now.</source>
        <translation>Сейчас здесь: {here} из {lines}.</translation>
    </message>
    <message>
        <source>{amount} less than when it was saved.</source>
        <translation>На {amount} дешевле, чем при сохранении.</translation>
    </message>
    <message>
        <source>In a size from the profile, {count} here.</source>
        <translation>В размере из профиля, здесь: {count}.</translation>
    </message>
    <message>
        <source>It is today.</source>
        <translation>Он сегодня.</translation>
    </message>
    <message>
        <source>The cart is open online and nobody else is completing it.</source>
        <translation>Корзина открыта онлайн, и никто другой её не завершает.</translation>
    </message>
    <message>
        <source>Some of it is in stock in this store.</source>
        <translation>Часть товаров есть в этом магазине.</translation>
    </message>
    <message>
        <source>It is on the wishlist.</source>
        <translation>Это в списке желаний.</translation>
    </message>
    <message>
        <source>It is here in a size from the profile.</source>
        <translation>Есть здесь в размере из профиля.</translation>
    </message>
    <message>
        <source>It was bought three times or more, and by that rhythm it is due.</source>
        <translation>Куплено три раза или больше, и по этому ритму пора снова.</translation>
    </message>
    <message>
        <source>The birthday is in the profile.</source>
        <translation>День рождения указан в профиле.</translation>
    </message>
    <message>
        <source>The last purchase is longer ago than usual for this customer.</source>
        <translation>С последней покупки прошло больше, чем обычно у этого клиента.</translation>
    </message>
    <message>
        <source>Suggestions are switched off on the Consents tab.</source>
        <translation>Подсказки выключаются на вкладке согласий.</translation>
    </message>
    <message>
        <source>Popular in this store since {day}</source>
        <translation>Популярно в этом магазине с {day}</translation>
    </message>
    <message>
        <source>Goes with {titles}</source>
        <translation>Подходит к: {titles}</translation>
    </message>
    <message>
        <source>Because of {titles}</source>
        <translation>Из-за покупки: {titles}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Повышен</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>Одна покупка</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Постоянный</translation>
    </message>
    <message>
        <source>Later than usual</source>
        <translation>Позже обычного</translation>
    </message>
    <message>
        <source>Long away</source>
        <translation>Давно не был(а)</translation>
    </message>
</context>
<context>
    <name>take_over</name>
    <message>
        <source>Taking over…</source>
        <translation>Приём корзины…</translation>
    </message>
    <message>
        <source>Drop it, take the cart over</source>
        <translation>Сбросить и принять корзину</translation>
    </message>
    <message>
        <source>Taking the cart over needs a connection</source>
        <translation>Чтобы принять корзину, нужна связь</translation>
    </message>
    <message>
        <source>The online cart stays as it is. You can sell these goods now as a new sale that names it; the store service closes the cart when the sale is sent.</source>
        <translation>Онлайн-корзина остаётся как есть. Эти товары можно продать сейчас новой продажей со ссылкой на неё; сервис магазина закроет корзину, когда продажа уйдёт.</translation>
    </message>
    <message>
        <source>Leave the cart</source>
        <translation>Оставить корзину</translation>
    </message>
    <message>
        <source>Sell these goods now</source>
        <translation>Продать эти товары сейчас</translation>
    </message>
    <message>
        <source>Drop it, sell the cart</source>
        <translation>Сбросить и продать корзину</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Bought in this store</source>
        <translation>Покупка в этом магазине</translation>
    </message>
    <message>
        <source>Bought in {store}</source>
        <translation>Покупка: {store}</translation>
    </message>
    <message>
        <source>Bought online: {channel}</source>
        <translation>Покупка онлайн: {channel}</translation>
    </message>
    <message>
        <source>Returned: {reason}</source>
        <translation>Возврат: {reason}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Cart saved: {channel}</source>
        <translation>Корзина: {channel}</translation>
    </message>
    <message>
        <source>Note by {name}</source>
        <translation>Заметка: {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Looked at {title}</source>
        <translation>Просмотр: {title}</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>магазин</translation>
    </message>
    <message>
        <source>Opened “{title}”</source>
        <translation>Открыто «{title}»</translation>
    </message>
    <message>
        <source>Rated the visit {score} of 10</source>
        <translation>Оценка визита: {score} из 10</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Picked up an order</source>
        <translation>Заказ забран</translation>
    </message>
    <message>
        <source>Card scanned at {place}</source>
        <translation>Карта отсканирована: {place}</translation>
    </message>
    <message>
        <source>Card scanned</source>
        <translation>Карта отсканирована</translation>
    </message>
    <message>
        <source>Visit at {place}</source>
        <translation>Визит: {place}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>мало</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>велико</translation>
    </message>
    <message>
        <source>changed mind</source>
        <translation>клиент передумал</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>not as described</source>
        <translation>не как в описании</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>не тот товар</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>пришло поздно</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Продажа {number}</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Контакт удалён</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Нравится</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Карта клиента</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Согласие дано</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>Suggestions on or off</source>
        <translation>Подсказки включены или нет</translation>
    </message>
    <message>
        <source>Suggestion shown</source>
        <translation>Подсказка показана</translation>
    </message>
    <message>
        <source>Suggestion put off</source>
        <translation>Подсказка отложена</translation>
    </message>
    <message>
        <source>Wish added</source>
        <translation>Желание добавлено</translation>
    </message>
    <message>
        <source>Wish removed</source>
        <translation>Желание удалено</translation>
    </message>
    <message>
        <source>Cart taken over</source>
        <translation>Корзина принята</translation>
    </message>
    <message>
        <source>Cart given back</source>
        <translation>Корзина возвращена</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Question for a manager</source>
        <translation>Вопрос менеджеру</translation>
    </message>
</context>
<context>
    <name>window_place</name>
    <message>
        <source>Only a manager closes this program.</source>
        <translation>Закрыть программу может только менеджер.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Ничего не пропало.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Tops</source>
        <translation>Верх</translation>
    </message>
    <message>
        <source>Bottoms</source>
        <translation>Низ</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>Платья</translation>
    </message>
    <message>
        <source>Outerwear</source>
        <translation>Куртки</translation>
    </message>
    <message>
        <source>Shoes EU</source>
        <translation>Обувь EU</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>Перчатки</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Персидский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Грузинский</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Армянский</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Азербайджанский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турецкий</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Украинский</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабский</translation>
    </message>
    <message>
        <source>the web warehouse</source>
        <translation>интернет-склад</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Подарочная карта</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Pay by link</source>
        <translation>Оплата по ссылке</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Store manager</source>
        <translation>Менеджер магазина</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Головной офис</translation>
    </message>
</context>
</TS>
